package dev.dynaset.benchmarks;

import dev.dynaset.benchmarks.contestant.Contestant;
import dev.dynaset.benchmarks.contestant.Operations;
import dev.dynaset.benchmarks.shape.Shape;
import dev.dynaset.benchmarks.shape.Subject;
import dev.dynaset.benchmarks.stub.Answers;
import dev.dynaset.benchmarks.stub.StubClients;
import dev.dynaset.direct.DirectDecodingInterceptor;
import dev.dynaset.direct.DirectResponse;
import dev.dynaset.direct.ResponseItems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.InterceptorContext;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.thirdparty.jackson.core.JsonFactory;
import software.amazon.awssdk.thirdparty.jackson.core.JsonParser;
import software.amazon.awssdk.thirdparty.jackson.core.JsonToken;

/**
 * What it costs to go through the body of a page of 100 items: with the scanner of Dynaset, without
 * and with the models that are made of it, and with jackson-core, which the AWS SDK brings along. Of
 * jackson-core only the texts of the tokens are taken: whatever would be built on it comes on top.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH fills the fields.
public class ScannerBenchmark {
  @Param
  public Shape shape;

  private final DirectDecodingInterceptor interceptor = new DirectDecodingInterceptor();
  private final JsonFactory jackson = new JsonFactory();
  private byte[] body;
  private Function<Map<String, AttributeValue>, Object> decode;

  @Setup
  public void prepare() {
    prepare(shape.subject());
  }

  private <T> void prepare(Subject<T> subject) {
    Map<String, byte[]> bodies = Workload.QUERY_100.answers(subject);
    body = Objects.requireNonNull(bodies.get("Query"));
    DynamoDbClient client =
        StubClients.client(Answers.of(bodies, false), OutputStream.nullOutputStream());
    Operations<T> operations = Contestant.DYNASET.operations(subject, client);
    decode = operations::fromItem;
  }

  private List<Map<String, AttributeValue>> scan() {
    DirectResponse direct = new DirectResponse();
    ExecutionAttributes attributes =
        new ExecutionAttributes().putAttribute(DirectResponse.ATTRIBUTE, direct);
    InterceptorContext context = InterceptorContext.builder()
        .request(QueryRequest.builder().build())
        .httpResponse(SdkHttpFullResponse.builder()
            .statusCode(200)
            .putHeader("Content-Length", Integer.toString(body.length))
            .build())
        .responseBody(new ByteArrayInputStream(body))
        .build();
    interceptor.modifyHttpResponse(context, attributes);
    interceptor.modifyHttpResponseContent(context, attributes);
    return ((ResponseItems.Listed)
            Objects.requireNonNull(direct.items(QueryResponse.builder().build())))
        .items();
  }

  @Benchmark
  public List<Map<String, AttributeValue>> places() {
    return scan();
  }

  @Benchmark
  public List<Object> models() {
    List<Object> models = new ArrayList<>();
    for (Map<String, AttributeValue> item : scan()) {
      models.add(decode.apply(item));
    }
    return models;
  }

  @Benchmark
  public void jacksonTexts(Blackhole blackhole) throws IOException {
    try (JsonParser parser = jackson.createParser(body)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        blackhole.consume(
            token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING
                ? parser.getText()
                : token);
        token = parser.nextToken();
      }
    }
  }
}
