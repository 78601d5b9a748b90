package dev.dynaset.tests.direct;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.xray.interceptors.TracingInterceptor;
import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbBaseClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Clients without an interceptor that looks at requests, whose answers are known before. */
public final class Writers implements AutoCloseable {
  /** What they sign with. */
  static final AwsBasicCredentials CREDENTIALS = AwsBasicCredentials.create("key", "secret");

  private final PreparedAnswers answers = new PreparedAnswers();
  private final TracingInterceptor seen = new TracingInterceptor();
  private final DynamoDbClient client =
      configured(DynamoDbClient.builder()).httpClient(answers).build();
  private final DynamoDbAsyncClient asyncClient =
      configured(DynamoDbAsyncClient.builder()).httpClient(answers).build();

  private <B extends DynamoDbBaseClientBuilder<B, ?>> B configured(B builder) {
    return builder
        .region(Region.US_EAST_1)
        .credentialsProvider(StaticCredentialsProvider.create(CREDENTIALS))
        .overrideConfiguration(override -> override.addExecutionInterceptor(seen));
  }

  /** One that encodes items itself, if nothing else is asked of it. */
  DynasetBuilder dynaset() {
    return Dynaset.builder().client(client).asyncClient(asyncClient);
  }

  /** How many items and keys the AWS SDK was given since this was last asked. */
  int partsSeen() {
    return seen.take();
  }

  PreparedAnswers answers() {
    answers.always(Answer.of("{\"UnprocessedItems\":{}}"));
    return answers;
  }

  /**
   * What is sent, which is the same in all ways.
   *
   * @param outcome what came of it
   * @param body the last body; empty if none was sent
   * @param isDirect whether the AWS SDK did not make it where it need not
   */
  public record Sent(Outcome outcome, String body, boolean isDirect) {}

  /** Sends in all ways, one after the other. */
  public Sent send(
      Consumer<Dynaset> blocking, Function<Dynaset, CompletableFuture<?>> nonBlocking) {
    Sent plain = sent(dynaset().directDecoding(false).build(), blocking);
    Sent direct = sent(dynaset().build(), blocking);
    Sent async = sent(dynaset().build(), dynaset -> nonBlocking.apply(dynaset).join());
    assertThat(plain.isDirect()).isFalse();
    assertThat(direct.body()).isEqualTo(plain.body());
    assertThat(async.body()).isEqualTo(plain.body());
    assertThat(direct.outcome()).isEqualTo(plain.outcome());
    assertThat(async.isDirect()).isEqualTo(direct.isDirect());
    return direct;
  }

  private Sent sent(Dynaset dynaset, Consumer<Dynaset> sending) {
    PreparedAnswers fresh = answers();
    seen.take();
    Outcome outcome = Outcome.of(() -> {
      sending.accept(dynaset);
      return null;
    });
    boolean isSent = fresh.sent() > 0;
    return new Sent(
        outcome,
        isSent ? new String(fresh.lastBody(), StandardCharsets.UTF_8) : "",
        isSent && seen.take() == 0);
  }

  @Override
  public void close() {
    client.close();
    asyncClient.close();
  }
}
