package dev.dynaset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.direct.DirectDecodingInterceptor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.UnseenInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;

/** One line says that responses are not decoded directly, where something can be done about it. */
class DirectDecodingLogTest {
  private static final String LINE =
      "INFO dev.dynaset.direct - Direct decoding of responses is off";

  private static DynamoDbClient client(ExecutionInterceptor interceptor) {
    return DynamoDbClient.builder()
        .region(Region.US_EAST_1)
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .overrideConfiguration(o -> o.addExecutionInterceptor(interceptor))
        .build();
  }

  /** What is logged when both decisions are asked for, twice. */
  private static String logOf(DynasetBuilder builder) {
    PrintStream before = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try (Dynaset dynaset = builder.build()) {
      for (int i = 0; i < 2; i++) {
        dynaset.directDecoding();
        dynaset.asyncDirectDecoding();
      }
    } finally {
      System.setErr(before);
    }
    return log.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anUnknownInterceptorIsToldOfWithTheCureAndOnce() {
    try (DynamoDbAsyncClient async = DynamoDbAsyncClient.builder()
        .region(Region.US_EAST_1)
        .overrideConfiguration(o -> o.addExecutionInterceptor(new UnseenInterceptor()))
        .build()) {
      String log =
          logOf(Dynaset.builder().client(client(new UnseenInterceptor())).asyncClient(async));

      assertThat(log)
          .containsOnlyOnce(LINE)
          .contains("directDecodingWith(" + UnseenInterceptor.class.getName() + ".class)")
          .contains("directDecoding(false) leaves it off without this line");
      assertThat(log.strip().lines()).hasSize(1);
    }
  }

  @Test
  void aDecoratorOfAClientIsToldOf() {
    try (DynamoDbClient client = client(new DirectDecodingInterceptor())) {
      DynamoDbClient decorator = new NoSdkClient() {
        @Override
        public DynamoDbServiceClientConfiguration serviceClientConfiguration() {
          return client.serviceClientConfiguration();
        }
      };

      assertThat(logOf(Dynaset.builder().client(decorator)))
          .containsOnlyOnce(LINE)
          .contains(decorator.getClass().getName())
          .contains("give Dynaset the client that is behind it");
    }
  }

  @Test
  void nothingIsToldWhereNothingCanBeDone() {
    assertThat(logOf(Dynaset.builder().client(new NoSdkClient()))).isEmpty();
    assertThat(
            logOf(Dynaset.builder().client(client(new UnseenInterceptor())).directDecoding(false)))
        .isEmpty();
    assertThat(logOf(Dynaset.builder().client(client(new DirectDecodingInterceptor()))))
        .isEmpty();
  }

  /** A mock, or another implementation of DynamoDB. */
  private static class NoSdkClient implements DynamoDbClient {
    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }
}
