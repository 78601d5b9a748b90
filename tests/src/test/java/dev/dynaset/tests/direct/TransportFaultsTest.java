package dev.dynaset.tests.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ConditionFailedException;
import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.tests.Kinds;
import dev.dynaset.tests.KindsTable;
import dev.dynaset.tests.direct.Delivery.Way;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What goes wrong on the way ends in the same with and without direct decoding, after as many
 * requests, with the HTTP clients of the AWS SDK.
 */
@Timeout(60)
@Execution(ExecutionMode.SAME_THREAD) // They have one server.
class TransportFaultsTest {
  private static final int ATTEMPTS = 3;
  private static final Kinds KIND = new Kinds("o", Kinds.Kind.A);
  private static final String ITEM = "{\"owner\":{\"S\":\"o\"},\"kind\":{\"S\":\"A\"}}";
  private static final Answer SOUND =
      Answer.of("{\"Items\":[" + ITEM + "," + ITEM + "],\"Count\":2,\"ScannedCount\":2}");
  private static final Answer SERVER_ERROR = Answer.error(500, "InternalServerError");
  private static final Answer THROTTLED =
      Answer.error(400, "ProvisionedThroughputExceededException");

  private static final LoopbackServer SERVER = new LoopbackServer();
  private static final ItemsSeen SEEN = new ItemsSeen();
  private static final StaticCredentialsProvider CREDENTIALS =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret"));

  private static final DynamoDbClient CLIENT = DynamoDbClient.builder()
      .region(Region.US_EAST_1)
      .endpointOverride(SERVER.address())
      .credentialsProvider(CREDENTIALS)
      .overrideConfiguration(override())
      .build();
  private static final DynamoDbAsyncClient ASYNC_CLIENT = DynamoDbAsyncClient.builder()
      .region(Region.US_EAST_1)
      .endpointOverride(SERVER.address())
      .credentialsProvider(CREDENTIALS)
      .httpClientBuilder(NettyNioAsyncHttpClient.builder())
      .overrideConfiguration(override())
      .build();

  private static final KindsTable DIRECT =
      table(builder -> builder.directDecodingWith(ItemsSeen.class));
  private static final KindsTable PLAIN = table(builder -> builder.directDecoding(false));
  private static final RequestCustomizer IMPATIENTLY =
      RequestCustomizer.overriding(sdk -> sdk.apiCallAttemptTimeout(Duration.ofMillis(400)));
  private static final KindsTable IMPATIENT_DIRECT =
      table(builder -> builder.directDecodingWith(ItemsSeen.class).customizeRequests(IMPATIENTLY));
  private static final KindsTable IMPATIENT_PLAIN =
      table(builder -> builder.directDecoding(false).customizeRequests(IMPATIENTLY));

  private static ClientOverrideConfiguration override() {
    return ClientOverrideConfiguration.builder()
        .addExecutionInterceptor(SEEN)
        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
            .maxAttempts(ATTEMPTS)
            .backoffStrategy(BackoffStrategy.retryImmediately())
            .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
            .circuitBreakerEnabled(false)
            .build())
        .build();
  }

  private static KindsTable table(Consumer<DynasetBuilder> setting) {
    DynasetBuilder builder = Dynaset.builder().client(CLIENT).asyncClient(ASYNC_CLIENT);
    setting.accept(builder);
    return KindsTable.of(builder.build());
  }

  @AfterAll
  static void close() {
    CLIENT.close();
    ASYNC_CLIENT.close();
    SERVER.close();
  }

  /**
   * What happens to the responses to the attempts of one request.
   *
   * @param isRead whether the items come in the end
   */
  record Course(String name, boolean isRead, IntFunction<Delivery> deliveries) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** The last of some deliveries comes again and again. */
  private static Course course(String name, boolean isRead, Delivery... deliveries) {
    return new Course(name, isRead, number -> deliveries[Math.min(number, deliveries.length - 1)]);
  }

  private static Course read(String name, Delivery... deliveries) {
    return course(name, true, deliveries);
  }

  private static Course fails(String name, Delivery... deliveries) {
    return course(name, false, deliveries);
  }

  private static Delivery whole(Answer answer) {
    return Delivery.whole(answer);
  }

  private static Answer withWrongChecksum(Answer answer) {
    return answer.with(Answer.CHECKSUM, "12345");
  }

  /** The bytes of an answer but for the last, with the headers for them. */
  private static Answer shortened(Answer answer, int count) {
    byte[] body = answer.body();
    return answer.withBody(Arrays.copyOf(body, body.length - count));
  }

  static Stream<Course> courses() {
    Answer zipped = SOUND.zipped();
    return Stream.of(
        read("sound", whole(SOUND)),
        read("sound, in chunks", new Delivery(SOUND, Way.CHUNKED)),
        read("with its checksum", whole(SOUND.checked())),
        read("with its checksum, in chunks", new Delivery(SOUND.checked(), Way.CHUNKED)),
        read("compressed", whole(zipped)),
        read("compressed, in chunks", new Delivery(zipped, Way.CHUNKED)),
        read("compressed, with its checksum", whole(zipped.checked())),
        read("an error, then sound", whole(SERVER_ERROR), whole(SOUND.checked())),
        read("throttled, then sound", whole(THROTTLED), whole(SOUND.checked())),
        read("throttled twice", whole(THROTTLED), whole(THROTTLED), whole(zipped)),
        read(
            "an error without a body", whole(new Answer(503, Map.of(), new byte[0])), whole(SOUND)),
        read("cut before the first byte", cutAtOnce(), whole(SOUND)),
        fails("an error for ever", whole(SERVER_ERROR)),
        fails("throttled for ever", whole(THROTTLED)),
        fails("no such table", whole(Answer.error(400, "ResourceNotFoundException"))),
        fails("refused", whole(Answer.error(400, "ValidationException"))),
        fails(
            "an error that is compressed",
            whole(Answer.error(400, "ValidationException").zipped())),
        fails("a wrong checksum", whole(withWrongChecksum(SOUND)), whole(SOUND)),
        fails("compressed, a wrong checksum", whole(withWrongChecksum(zipped)), whole(SOUND)),
        fails(
            "compressed, the checksum of the text", whole(SOUND.checked().zipped()), whole(SOUND)),
        fails("a checksum that is no number", whole(SOUND.with(Answer.CHECKSUM, "none"))),
        // The AWS SDK sends again after a body that it cannot read to its end.
        read("shortened", whole(shortened(SOUND, 5)), whole(SOUND)),
        read("shortened before the items end", whole(shortened(SOUND, 40)), whole(SOUND)),
        read(
            "empty items",
            whole(SOUND.withBody("{\"Items\":[}".getBytes(StandardCharsets.UTF_8))),
            whole(SOUND)),
        read("cut", new Delivery(SOUND, Way.CUT), whole(SOUND)),
        read("cut, with a checksum", new Delivery(SOUND.checked(), Way.CUT), whole(SOUND)),
        read("cut in chunks", new Delivery(SOUND, Way.CUT_CHUNKED), whole(SOUND)),
        read("cut, compressed", new Delivery(zipped, Way.CUT), whole(SOUND)),
        read("no gzip", whole(SOUND.with(Answer.ENCODING, "gzip")), whole(SOUND)),
        read("half a gzip", whole(shortened(zipped, zipped.body().length / 2)), whole(SOUND)),
        read("another encoding", whole(zipped.with(Answer.ENCODING, "br")), whole(SOUND)),
        read("no JSON", whole(Answer.of("<html/>")), whole(SOUND)),
        fails("no JSON for ever", whole(Answer.of("<html/>"))),
        fails("cut for ever", new Delivery(SOUND, Way.CUT)),
        fails("no gzip for ever", whole(SOUND.with(Answer.ENCODING, "gzip"))));
  }

  private static Delivery cutAtOnce() {
    return new Delivery(Answer.of("{"), Way.CUT);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void aQuery(Course course) {
    assertAlike(course, table -> table.byOwner("o").list());
  }

  @ParameterizedTest
  @MethodSource("courses")
  void aQueryThatDoesNotBlock(Course course) {
    assertAlike(course, table -> table.byOwner("o").async().list().join());
  }

  static Stream<Course> stalledCourses() {
    return Stream.of(
        read("stalled, then sound", new Delivery(SOUND, Way.STALLED), whole(SOUND)),
        fails("stalled for ever", new Delivery(SOUND.checked(), Way.STALLED)));
  }

  /** Without blocking it is chance whether the AWS SDK sends again after such a timeout. */
  @ParameterizedTest
  @MethodSource("stalledCourses")
  void aQueryThatDoesNotWaitForLong(Course course) {
    assertAlike(
        course, IMPATIENT_DIRECT, IMPATIENT_PLAIN, table -> table.byOwner("o").list());
  }

  static Stream<Answer> shortenedAtTheEnd() {
    Answer zipped = SOUND.zipped();
    return Stream.of(shortened(zipped, 8), shortened(zipped, 1));
  }

  /** The AWS SDK does not look at what stands behind the end of the JSON. */
  @ParameterizedTest
  @MethodSource("shortenedAtTheEnd")
  void whatIsCompressedIsReadToItsEnd(Answer shortened) {
    IntFunction<Delivery> deliveries = number -> whole(number == 0 ? shortened : SOUND);
    List<Kinds> all = List.of(KIND, KIND);

    assertThat(ending(deliveries, () -> PLAIN.byOwner("o").list()))
        .isEqualTo(new Ending(all, "", 1));
    assertThat(ending(deliveries, () -> DIRECT.byOwner("o").list()))
        .isEqualTo(new Ending(all, "", 2));
    assertThat(ending(deliveries, () -> DIRECT.byOwner("o").async().list().join()))
        .isEqualTo(new Ending(all, "", 2));
  }

  private static void assertAlike(Course course, Function<KindsTable, List<Kinds>> reading) {
    assertAlike(course, DIRECT, PLAIN, reading);
  }

  private static void assertAlike(
      Course course,
      KindsTable direct,
      KindsTable plain,
      Function<KindsTable, List<Kinds>> reading) {
    SEEN.take();
    Ending expected = ending(course.deliveries(), () -> reading.apply(plain));
    int seen = SEEN.take();
    // Without blocking, the AWS SDK now and then gives up at once where a body breaks off.
    for (int i = 0; i < 5 && course.isRead() && expected.value() == null; i++) {
      expected = ending(course.deliveries(), () -> reading.apply(plain));
      seen = SEEN.take();
    }

    Ending actual = ending(course.deliveries(), () -> reading.apply(direct));

    assertThat(actual).isEqualTo(expected);
    assertThat(actual.value()).isEqualTo(course.isRead() ? List.of(KIND, KIND) : null);
    if (course.isRead()) {
      assertThat(seen).isEqualTo(2);
      assertThat(SEEN.take()).as("items that the AWS SDK was given").isZero();
    }
  }

  /**
   * What has come of a call.
   *
   * @param failure the class of what was thrown
   * @param requests how many requests came to the server
   */
  record Ending(@Nullable Object value, String failure, int requests) {}

  private static Ending ending(IntFunction<Delivery> deliveries, Supplier<?> call) {
    SERVER.deliver(deliveries);
    Outcome outcome = Outcome.of(call);
    String failure = outcome.failure();
    return new Ending(outcome.value(), failure.split("[:\n]", 2)[0], SERVER.received());
  }

  static List<KindsTable> tables() {
    return List.of(DIRECT, PLAIN);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aConditionThatIsNotMetBringsItsItem(KindsTable table) {
    Answer refused = new Answer(
        400,
        Map.of(),
        ("{\"__type\":\"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\","
                + "\"message\":\"no\",\"Item\":" + ITEM + "}")
            .getBytes(StandardCharsets.UTF_8));
    SERVER.deliver(number -> whole(refused.checked()));

    assertThatThrownBy(() -> table.onlyIf(kind -> kind.owner().notExists()).put(KIND))
        .isInstanceOfSatisfying(
            ConditionFailedException.class,
            failed -> assertThat(failed.item(Kinds.class)).contains(KIND));
    assertThat(SERVER.received()).isEqualTo(1);
  }
}
