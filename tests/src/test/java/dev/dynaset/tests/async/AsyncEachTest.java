package dev.dynaset.tests.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.EachResult;
import dev.dynaset.EvaluationLimitException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Writes for each item follow each other, and all of them are waited for. */
@Timeout(60)
@Tag("once")
class AsyncEachTest {
  private static final int COUNT = 4;

  /** Answers the query at once, and updates when it is told to. */
  private final StubAsyncClient client =
      StubAsyncClient.answering(new StoredLines(COUNT, COUNT), Answering.onlyTheFirst(1));

  private final LineTable lines = client.table();
  private final List<EachResult> heard = new ArrayList<>();

  private CompletableFuture<EachResult> begin() {
    return lines
        .byBook("b")
        .async()
        .updateEach(line -> lines.prepare().update(line, line.withText("other")), heard::add);
  }

  @SuppressWarnings("unchecked")
  private CompletableFuture<DynamoDbResponse> underWay() {
    List<CompletableFuture<? extends DynamoDbResponse>> given = client.given();
    return (CompletableFuture<DynamoDbResponse>) given.get(given.size() - 1);
  }

  @Test
  void theLastWriteIsWaitedFor() {
    CompletableFuture<EachResult> result = begin();

    for (int written = 0; written < COUNT; written++) {
      assertThat(result).as("after %d writes", written).isNotDone();
      assertThat(client.sent()).isEqualTo(2 + written);
      underWay().complete(UpdateItemResponse.builder().build());
    }

    assertThat(result).isCompleted();
    assertThat(result.join().written()).isEqualTo(COUNT);
    assertThat(client.given()).noneMatch(CompletableFuture::isCancelled);
    assertThat(heard).extracting(EachResult::written).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void theLastWriteIsWaitedForAlsoIfTheReadingFails() {
    CompletableFuture<EachResult> result = lines
        .byBook("b")
        .maxEvaluated(1)
        .async()
        .updateEach(line -> lines.prepare().update(line, line.withText("other")), heard::add);
    assertThat(result).isNotDone();

    underWay().complete(UpdateItemResponse.builder().build());

    assertThatThrownBy(result::join).hasCauseInstanceOf(EvaluationLimitException.class);
    assertThat(heard).extracting(EachResult::written).containsExactly(1L);
  }

  @Test
  void aFailureEndsItAndNoMoreIsSent() {
    CompletableFuture<EachResult> result = begin();

    underWay().completeExceptionally(new IllegalStateException("no"));

    assertThatThrownBy(result::join).hasCauseInstanceOf(IllegalStateException.class);
    assertThat(client.sent()).isEqualTo(2);
  }

  @Test
  void errorsOfThoseWhoAreToldEndItToo() {
    CompletableFuture<EachResult> result = lines
        .byBook("b")
        .async()
        .updateEach(line -> lines.prepare().update(line, line.withText("other")), progress -> {
          throw new AssertionError("no");
        });

    underWay().complete(UpdateItemResponse.builder().build());

    assertThatThrownBy(result::join).hasCauseInstanceOf(AssertionError.class);
  }

  @Test
  void errorsOfTheFunctionEndItToo() {
    CompletableFuture<EachResult> result = lines.byBook("b").async().updateEach(line -> {
      throw new AssertionError("no");
    });

    assertThatThrownBy(result::join).hasCauseInstanceOf(AssertionError.class);
  }

  @Test
  void itemsThatAreLeftOutDoNotFillTheStack() {
    int many = 50_000;
    LineTable manyLines = StubAsyncClient.forgetting(new StoredLines(many, 100), Answering.atOnce())
        .table();

    EachResult result = manyLines.byBook("b").async().updateEach(line -> null).join();

    assertThat(result.read()).isEqualTo(many);
  }
}
