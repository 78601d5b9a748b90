package dev.dynaset.tests.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.CapacityMeter;
import dev.dynaset.Dynaset;
import dev.dynaset.ItemInterceptor;
import dev.dynaset.testing.EmbeddedDynamoDb;
import dev.dynaset.tests.Kinds;
import dev.dynaset.tests.KindsKey;
import dev.dynaset.tests.KindsTable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Batches are encoded directly where nobody looks at their items or keys on the way, and only there. */
class DirectEncodingTest {
  private static final List<Kinds> ITEMS = List.of(
      new Kinds("ann", Kinds.Kind.A),
      new Kinds("ann", Kinds.Kind.B),
      new Kinds("\"bob\"", Kinds.Kind.A));

  private final Writers writers = new Writers();

  @AfterEach
  void close() {
    writers.close();
  }

  private boolean isDirect(Dynaset dynaset, Consumer<KindsTable> writing) {
    PreparedAnswers answers = writers.answers();
    writing.accept(KindsTable.of(dynaset));
    assertThat(new String(answers.lastBody(), StandardCharsets.UTF_8)).contains("\\\"bob\\\"");
    int seen = writers.partsSeen();
    assertThat(seen).isIn(0, ITEMS.size());
    return seen == 0;
  }

  private boolean isDirect(Dynaset dynaset) {
    return isDirect(dynaset, table -> table.putAll(ITEMS));
  }

  @Test
  void whoeverMayLookAtItemsOrChangeThemIsNotBypassed() {
    assertThat(isDirect(writers.dynaset().build())).isTrue();

    assertThat(isDirect(writers.dynaset().directDecoding(false).build())).isFalse();
    assertThat(isDirect(writers.dynaset().customizeRequests(request -> request).build()))
        .isFalse();
    assertThat(isDirect(writers.dynaset().onRequest(event -> {}).build())).isFalse();
    assertThat(isDirect(
            writers.dynaset().build(),
            table -> table.intercept(new ItemInterceptor<Kinds, KindsKey>() {}).putAll(ITEMS)))
        .isFalse();
  }

  @Test
  void anInterceptorThatIsKnownToLeaveResponsesAloneMayLookAtRequests() {
    try (BothDecodings both = new BothDecodings()) {
      assertThat(both.direct().directDecoding().isOn()).isTrue();
      assertThat(both.direct().directDecoding().isOnForRequests()).isFalse();
    }
  }

  @Test
  void whatIsUnprocessedIsSentAgain() {
    String left = "{\"PutRequest\":{\"Item\":{\"kind\":{\"S\":\"B\"},\"owner\":{\"S\":\"ann\"}}}}";
    PreparedAnswers answers = writers.answers();
    answers.by(number -> Answer.of(
        number == 0
            ? "{\"UnprocessedItems\":{\"kinds\":[" + left + "]}}"
            : "{\"UnprocessedItems\":{}}"));

    KindsTable.of(writers.dynaset().build()).putAll(ITEMS);

    assertThat(answers.sent()).isEqualTo(2);
    assertThat(writers.partsSeen()).isZero();
    assertThat(new String(answers.lastBody(), StandardCharsets.UTF_8))
        .isEqualTo("{\"RequestItems\":{\"kinds\":[{\"PutRequest\":{\"Item\":"
            + "{\"owner\":{\"S\":\"ann\"},\"kind\":{\"S\":\"B\"}}}}]}}");
  }

  @Test
  void anAttemptThatFailsIsSentAgain() {
    PreparedAnswers answers = writers.answers();
    answers.by(number -> number == 0
        ? Answer.error(500, "InternalServerError")
        : Answer.of("{\"UnprocessedItems\":{}}"));

    KindsTable.of(writers.dynaset().build()).putAll(ITEMS);

    assertThat(answers.sent()).isEqualTo(2);
    assertThat(new String(answers.lastBody(), StandardCharsets.UTF_8)).contains("\\\"bob\\\"");
  }

  private static final String ANN_A = "{\"owner\":{\"S\":\"ann\"},\"kind\":{\"S\":\"A\"}}";
  private static final String ANN_B = "{\"owner\":{\"S\":\"ann\"},\"kind\":{\"S\":\"B\"}}";
  private static final List<KindsKey> KEYS =
      List.of(KindsKey.of("ann", Kinds.Kind.A), KindsKey.of("ann", Kinds.Kind.B));

  private boolean isDirectOfKeys(Dynaset dynaset, Consumer<KindsTable> reading) {
    PreparedAnswers answers = writers.answers();
    reading.accept(KindsTable.of(dynaset));
    assertThat(new String(answers.lastBody(), StandardCharsets.UTF_8)).contains(ANN_A, ANN_B);
    int seen = writers.partsSeen();
    assertThat(seen).isIn(0, KEYS.size());
    return seen == 0;
  }

  private boolean isDirectOfKeys(Dynaset dynaset) {
    return isDirectOfKeys(dynaset, table -> table.batchGet(KEYS));
  }

  @Test
  void whoeverMayLookAtKeysOrChangeThemIsNotBypassed() {
    assertThat(isDirectOfKeys(writers.dynaset().build())).isTrue();

    assertThat(isDirectOfKeys(writers.dynaset().directDecoding(false).build())).isFalse();
    assertThat(isDirectOfKeys(
            writers.dynaset().customizeRequests(request -> request).build()))
        .isFalse();
    assertThat(isDirectOfKeys(writers.dynaset().onRequest(event -> {}).build())).isFalse();
    assertThat(isDirectOfKeys(
            writers.dynaset().build(),
            table -> table.items(KEYS).withConsumedCapacity(new CapacityMeter()).get()))
        .isFalse();
  }

  @Test
  void keysThatAreUnprocessedAreSentAgain() {
    PreparedAnswers answers = writers.answers();
    answers.by(number -> Answer.of(
        number == 0
            ? "{\"Responses\":{\"kinds\":[" + ANN_A
                + "]},\"UnprocessedKeys\":{\"kinds\":{\"Keys\":[" + ANN_B + "]}}}"
            : "{\"Responses\":{\"kinds\":[" + ANN_B + "]},\"UnprocessedKeys\":{}}"));

    List<Kinds> found = KindsTable.of(writers.dynaset().build()).batchGet(KEYS).items();

    assertThat(found)
        .containsExactly(new Kinds("ann", Kinds.Kind.A), new Kinds("ann", Kinds.Kind.B));
    assertThat(answers.sent()).isEqualTo(2);
    assertThat(writers.partsSeen()).isZero();
    assertThat(new String(answers.lastBody(), StandardCharsets.UTF_8))
        .isEqualTo("{\"RequestItems\":{\"kinds\":{\"Keys\":[" + ANN_B + "]}}}");
  }

  @Test
  void keysThatAreNeverProcessedAreGivenBack() {
    PreparedAnswers answers = writers.answers();
    answers.always(Answer.of("{\"Responses\":{},\"UnprocessedKeys\":{\"kinds\":{\"Keys\":[" + ANN_A
        + "," + ANN_B + "]}}}"));
    Dynaset dynaset =
        writers.dynaset().retryUnprocessedFor(Duration.ofMillis(50)).build();

    assertThatThrownBy(() -> KindsTable.of(dynaset).batchGet(KEYS))
        .isInstanceOfSatisfying(
            BatchIncompleteException.class,
            incomplete -> assertThat(incomplete.remaining()).isEqualTo(KEYS));
  }

  @Test
  void emptyKeysAreRefusedBeforeAnythingIsSent() {
    PreparedAnswers answers = writers.answers();

    assertThatThrownBy(() ->
            KindsTable.of(writers.dynaset().build()).putAll(List.of(new Kinds("", Kinds.Kind.A))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("owner")
        .hasMessageContaining("is empty");
    assertThat(answers.sent()).isZero();
  }

  @Test
  void signaturesAreOfTheBodyThatIsSent() {
    isDirect(writers.dynaset().build());
    SdkHttpRequest blocking = writers.answers().lastRequest();
    assertSigned(blocking, writers.answers().lastBody());

    KindsTable.of(writers.dynaset().build()).async().putAll(ITEMS).join();
    assertThat(writers.answers().lastRequest()).isNotSameAs(blocking);
    assertSigned(writers.answers().lastRequest(), writers.answers().lastBody());

    isDirectOfKeys(writers.dynaset().build());
    assertSigned(writers.answers().lastRequest(), writers.answers().lastBody());
  }

  private static void assertSigned(SdkHttpRequest sent, byte[] body) {
    assertThat(sent.firstMatchingHeader("Content-Length")).hasValue(Integer.toString(body.length));
    LocalDateTime date = LocalDateTime.parse(
        sent.firstMatchingHeader("X-Amz-Date").orElseThrow(),
        DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'"));
    SdkHttpRequest unsigned = sent.toBuilder()
        .removeHeader("Authorization")
        .removeHeader("X-Amz-Date")
        .build();

    SdkHttpRequest signed = AwsV4HttpSigner.create()
        .sign(sign -> sign.identity(Writers.CREDENTIALS)
            .request(unsigned)
            .payload(ContentStreamProvider.fromByteArray(body))
            .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "dynamodb")
            .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
            .putProperty(
                HttpSigner.SIGNING_CLOCK,
                Clock.fixed(date.toInstant(ZoneOffset.UTC), ZoneOffset.UTC)))
        .request();

    assertThat(signed.firstMatchingHeader("Authorization"))
        .isEqualTo(sent.firstMatchingHeader("Authorization"));
  }

  @Test
  void dynamoDbStoresWhatWasEncoded() {
    try (EmbeddedDynamoDb server = EmbeddedDynamoDb.start();
        DynamoDbClient client = server.client()) {
      Dynaset dynaset = Dynaset.builder().client(client).build();
      assertThat(dynaset.directDecoding().isOnForRequests()).isTrue();
      KindsTable kinds = KindsTable.of(dynaset);
      kinds.admin().create();
      List<Kinds> items = IntStream.range(0, 120)
          .mapToObj(number -> new Kinds("öwner 😀 " + number, Kinds.Kind.A))
          .toList();

      assertThat(kinds.putAll(items)).isEqualTo(120);

      assertThat(kinds.scan().list()).containsExactlyInAnyOrderElementsOf(items);
    }
  }
}
