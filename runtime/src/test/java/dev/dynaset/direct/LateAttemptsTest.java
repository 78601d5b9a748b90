package dev.dynaset.direct;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * An attempt that ends late never hands its items to another one of the same request. {@code
 * -Ddynaset.attempts=1000000} races more of them.
 */
class LateAttemptsTest {
  private static final int RACES = Integer.getInteger("dynaset.attempts", 3_000);
  private static final int ATTEMPTS = 3;

  private static SdkHttpResponse answer() {
    return SdkHttpFullResponse.builder().statusCode(200).build();
  }

  private static byte[] body(String text) {
    return ("{\"Items\":[{\"a\":{\"S\":\"" + text + "\"}}],\"Count\":1}").getBytes(UTF_8);
  }

  /** What the AWS SDK makes of an answer. */
  private static SdkResponse response(SdkHttpResponse head) {
    return QueryResponse.builder().sdkHttpResponse(head).build();
  }

  private static String text(ResponseItems items) {
    return ((ResponseItems.Listed) items).items().get(0).get("a").s();
  }

  @Test
  void theItemsAreThoseOfTheAnswerThatTheResponseWasMadeOf() {
    DirectResponse direct = new DirectResponse();
    SdkHttpResponse first = direct.head(answer());
    DirectAttempt late = direct.withBody(answer());
    SdkHttpResponse second = direct.head(answer());

    direct.withBody(answer()).body(body("second"));
    late.body(body("late"));

    assertThat(text(direct.items(response(second)))).isEqualTo("second");
    assertThat(text(direct.items(response(first)))).isEqualTo("late");
  }

  /** Its headers come late, too, and its body does not come before the call has ended. */
  @Test
  void anAnswerWhoseHeadersComeLastIsNotTakenForTheOneThatCounts() {
    DirectResponse direct = new DirectResponse();
    SdkHttpResponse counts = direct.head(answer());
    direct.withBody(counts).body(body("counts"));
    direct.head(answer());

    assertThat(text(direct.items(response(counts)))).isEqualTo("counts");
  }

  @Test
  void anAnswerThatIsNotUnderstoodHasNoItemsThoughALateOneHas() {
    DirectResponse direct = new DirectResponse();
    direct.head(answer());
    DirectAttempt late = direct.withBody(answer());
    SdkHttpResponse counts =
        direct.head(answer().toBuilder().putHeader("Content-Encoding", "br").build());
    late.body(body("late"));

    assertThat(direct.withBody(counts).wantsBody()).isFalse();
    assertThat(direct.items(response(counts))).isNull();
  }

  @Test
  void aBodyThatComesOnAnotherThreadIsFoundByItsHeaders() throws Exception {
    DirectResponse direct = new DirectResponse();
    direct.head(answer());
    SdkHttpResponse second = direct.head(answer());
    Thread other = new Thread(() -> direct.withBody(second).body(body("second")));
    other.start();
    other.join();

    assertThat(text(direct.items(response(second)))).isEqualTo("second");
  }

  @Test
  void aSingleAnswerHasNoHeaderMore() {
    assertThat(new DirectResponse().head(answer()).headers()).isEmpty();
    assertThat(new DirectResponse().items(response(answer()))).as("no answer").isNull();
  }

  @Test
  @Timeout(60)
  void attemptsThatRaceKeepTheirItemsApart() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(ATTEMPTS);
    CyclicBarrier start = new CyclicBarrier(ATTEMPTS);
    try {
      for (int race = 0; race < RACES; race++) {
        DirectResponse direct = new DirectResponse();
        List<Future<String>> ended = new ArrayList<>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
          String own = "attempt " + attempt;
          ended.add(threads.submit(() -> {
            start.await();
            SdkHttpResponse head = direct.head(answer());
            // As it may be in a client that attempts share: the headers of another.
            direct.withBody(answer()).body(body(own));
            return text(direct.items(response(head)));
          }));
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
          assertThat(ended.get(attempt).get()).isEqualTo("attempt " + attempt);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
