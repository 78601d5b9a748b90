package dev.dynaset.tests.direct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbBaseClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Two of {@link Dynaset} over the same clients, whose answers are known before: one decodes responses
 * directly, the other has the AWS SDK decode them.
 */
public final class BothDecodings implements AutoCloseable {
  private final PreparedAnswers answers = new PreparedAnswers();
  private final ItemsSeen seen = new ItemsSeen();
  private final DynamoDbClient client =
      configured(DynamoDbClient.builder()).httpClient(answers).build();
  private final DynamoDbAsyncClient asyncClient =
      configured(DynamoDbAsyncClient.builder()).httpClient(answers).build();
  private final Dynaset direct = dynaset().directDecodingWith(ItemsSeen.class).build();
  private final Dynaset plain = dynaset().directDecoding(false).build();

  private <B extends DynamoDbBaseClientBuilder<B, ?>> B configured(B builder) {
    return builder
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
        .overrideConfiguration(override ->
            override.retryStrategy(AwsRetryStrategy.doNotRetry()).addExecutionInterceptor(seen));
  }

  private DynasetBuilder dynaset() {
    return Dynaset.builder().client(client).asyncClient(asyncClient);
  }

  /**
   * What comes out of an answer, which must be the same in all ways.
   *
   * @param isDirect whether the AWS SDK was kept from the items where it should be; false also if
   *     there are none
   */
  public record Read(Outcome outcome, boolean isDirect) {}

  /**
   * Reads an answer with both, with the client that blocks and with the other one, of which the AWS
   * SDK words failures in another way.
   */
  public Read read(
      Answer answer,
      Function<Dynaset, ?> blocking,
      Function<Dynaset, CompletableFuture<?>> nonBlocking) {
    Read read = read(answer, blocking);
    Read async = read(answer, dynaset -> nonBlocking.apply(dynaset).join());
    assertThat(async.isDirect()).as("without blocking").isEqualTo(read.isDirect());
    assertThat(async.outcome().value())
        .as("without blocking: %s", async.outcome().failure())
        .isEqualTo(read.outcome().value());
    return read;
  }

  /** Reads an answer with both, with the client that blocks. */
  public Read read(Answer answer, Function<Dynaset, ?> reading) {
    answers.always(answer);
    seen.take();
    Outcome expected = Outcome.of(() -> reading.apply(plain));
    int sent = answers.sent();
    int items = seen.take();

    answers.always(answer);
    Outcome actual = Outcome.of(() -> reading.apply(direct));

    assertThat(actual).isEqualTo(expected);
    assertThat(answers.sent()).as("requests").isEqualTo(sent);
    int left = seen.take();
    assertThat(left).as("items that the AWS SDK was given").isIn(0, items);
    return new Read(actual, left < items);
  }

  /** The one that has the AWS SDK decode. */
  public Dynaset plain() {
    return plain;
  }

  /** The one that decodes directly. */
  public Dynaset direct() {
    return direct;
  }

  /** The client that blocks, for requests beside Dynaset. */
  DynamoDbClient client() {
    return client;
  }

  /** The client that does not block, for requests beside Dynaset. */
  DynamoDbAsyncClient asyncClient() {
    return asyncClient;
  }

  /** How many items the AWS SDK was given since this was last asked. */
  int itemsSeen() {
    return seen.take();
  }

  /** What the clients are answered. */
  PreparedAnswers answers() {
    return answers;
  }

  @Override
  public void close() {
    client.close();
    asyncClient.close();
  }
}
