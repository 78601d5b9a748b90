package dev.dynaset.benchmarks;

import dev.dynaset.benchmarks.contestant.Contestant;
import dev.dynaset.benchmarks.contestant.Operations;
import dev.dynaset.benchmarks.shape.Shape;
import dev.dynaset.benchmarks.shape.Subject;
import dev.dynaset.benchmarks.stub.Answers;
import dev.dynaset.benchmarks.stub.StubClients;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Between one model and the attribute values of its item, without a request. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH fills the fields.
public class MapperBenchmark {
  @Param
  public Shape shape;

  @Param
  public Contestant contestant;

  private Supplier<Map<String, AttributeValue>> encode;
  private Supplier<Object> decode;

  @Setup
  public void prepare() {
    prepare(shape.subject());
  }

  private <T> void prepare(Subject<T> subject) {
    Answers answers = Answers.of(Workload.GET.answers(subject), false);
    try (DynamoDbClient client = StubClients.client(answers, OutputStream.nullOutputStream())) {
      Operations<T> operations = contestant.operations(subject, client);
      T model = subject.sample(0);
      encode = () -> operations.toItem(model);
      // As the SDK makes it.
      Map<String, AttributeValue> item = client
          .getItem(
              get -> get.tableName(subject.tableName()).key(subject.byHand().keyOf(model)))
          .item();
      decode = () -> operations.fromItem(item);
    }
  }

  @Benchmark
  public Map<String, AttributeValue> encode() {
    return encode.get();
  }

  @Benchmark
  public Object decode() {
    return decode.get();
  }
}
