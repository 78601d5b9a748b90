package dev.dynaset.tests.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A listener that throws an error, as a failing assertion does, fails the call on any thread. */
@Timeout(60)
@Tag("once")
class ListenerErrorsTest {
  private static final StoredLines LINES = new StoredLines(10, 3);

  private final LineTable lines = LineTable.of(Dynaset.builder()
      .client(new StubClient(LINES))
      .asyncClient(StubAsyncClient.answering(LINES, Answering.by(ForkJoinPool.commonPool())))
      .onRequest(event -> {
        throw new AssertionError("heard");
      })
      .build());

  private static void assertFails(CompletableFuture<?> result) {
    Awaiting.until(() -> assertThat(result).isDone());
    assertThatThrownBy(result::join).hasCauseInstanceOf(AssertionError.class);
  }

  @Test
  void ofOneRequest() {
    assertThatThrownBy(() -> lines.byBook("b").list()).isInstanceOf(AssertionError.class);
    assertFails(lines.byBook("b").async().list());
  }

  @Test
  void ofSeveralAtATime() {
    var merged = lines.byBookIn(List.of("a", "b", "c")).merged(2);

    assertThatThrownBy(merged::list).isInstanceOf(AssertionError.class);
    assertFails(merged.async().list());
  }

  @Test
  void ofAPageThatIsReadAhead() {
    assertThatThrownBy(() -> lines.byBook("b").prefetch().stream().count())
        .isInstanceOf(AssertionError.class);
    Reader<Line> reader = Reader.of(lines.byBook("b").prefetch().async().items(), 10);
    assertFails(reader.ended());
  }
}
