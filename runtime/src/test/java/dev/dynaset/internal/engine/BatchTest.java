package dev.dynaset.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.BatchOptions;
import dev.dynaset.BatchProgress;
import dev.dynaset.Condition;
import dev.dynaset.Dynaset;
import dev.dynaset.Write;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ConditionNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** Dynaset.batch on the thread of the caller. */
class BatchTest {
  private final MapClient client = new MapClient();
  private final Dynaset dynaset = Dynaset.builder().client(client).build();
  private final Cards cards = Cards.of(dynaset, "cards");
  private final Cards others = Cards.of(dynaset, "others");

  private List<Integer> sizes() {
    return client.requests.stream()
        .map(BatchWriteItemRequest.class::cast)
        .map(request ->
            request.requestItems().values().stream().mapToInt(List::size).sum())
        .toList();
  }

  private static BatchIncompleteException incomplete(ThrowingCallable batch) {
    return catchThrowableOfType(BatchIncompleteException.class, batch);
  }

  @Test
  void writesOfSeveralTablesTravelTogetherBy25() {
    List<Write<?>> writes = new ArrayList<>(cards.puts(20));
    writes.addAll(others.puts(20));
    writes.add(cards.delete("x"));

    assertThat(dynaset.batch(writes)).isEqualTo(41);

    assertThat(sizes()).containsExactly(25, 16);
    assertThat(((BatchWriteItemRequest) client.requests.peek()).requestItems())
        .containsOnlyKeys("cards", "others");
    assertThat(((BatchWriteItemRequest) client.requests.peek()).returnConsumedCapacity())
        .isNull();
    assertThat(client.get("others", "19")).isNotNull();
  }

  @Test
  void nothingIsSentForNothing() {
    assertThat(dynaset.batch(List.of())).isZero();
    assertThat(dynaset.batch(Stream.<Write<?>>of())).isZero();
    assertThat(client.requests).isEmpty();
  }

  @Test
  void whatIsLeftTravelsWithTheNext() {
    client.leave(writes -> client.requests.size() > 1 ? List.of() : writes.subList(20, 25));

    assertThat(dynaset.batch(cards.puts(60))).isEqualTo(60);

    assertThat(sizes()).containsExactly(25, 25, 15);
  }

  @Test
  void twoWritesOfOneItemFarBehindInACollectionAreRefusedBeforeAnythingIsSent() {
    List<Write<Card>> writes = new ArrayList<>(cards.puts(60));
    writes.add(cards.delete("1"));

    assertThatThrownBy(() -> dynaset.batch(writes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "Card", "1", "'cards'", "BatchOptions.defaults().lastOfDuplicatesWins()");
    assertThatThrownBy(() -> dynaset.batch(writes, BatchOptions.defaults().parallelism(3)))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(client.requests).isEmpty();
  }

  @Test
  void whatDoesNotFitFarBehindInACollectionIsRefusedBeforeAnythingIsSent() {
    List<Write<Card>> writes = new ArrayList<>(cards.puts(60));
    writes.add(cards.writes().create(new Card("x", "y")));
    List<Write<Card>> withNull = new ArrayList<>(cards.puts(60));
    withNull.add(null);

    assertThatThrownBy(() -> dynaset.batch(Set.copyOf(writes)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> dynaset.batch(withNull)).isInstanceOf(NullPointerException.class);

    assertThat(client.requests).isEmpty();
  }

  @Test
  void whatDoesNotFitInAStreamEndsItAndThoseBeforeAreDone() {
    List<Write<Card>> writes = new ArrayList<>(cards.puts(3));
    writes.add(cards.delete("1"));
    writes.addAll(cards.puts(90).subList(80, 90));

    BatchIncompleteException incomplete = incomplete(() -> dynaset.batch(writes.stream()));

    assertThat(incomplete)
        .hasCauseInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("What the source has not given yet is not in it.");
    assertThat(incomplete.processed()).isEqualTo(3);
    assertThat(incomplete.remaining()).isEqualTo(List.of(writes.get(3)));
    assertThat(incomplete.isRemainingComplete()).isFalse();
    assertThat(client.written).containsExactly("0", "1", "2");
  }

  @Test
  void aFailureHoldsAllOfACollectionThatIsNotKnownToBeWritten() {
    List<Write<Card>> writes = cards.puts(30);
    client.failNext(SdkClientException.create("cut"));

    BatchIncompleteException incomplete = incomplete(() -> dynaset.batch(writes));

    assertThat(incomplete.remaining()).isEqualTo(writes);
    assertThat(incomplete.processed()).isZero();
    assertThat(incomplete.isRemainingComplete()).isTrue();
    assertThat(incomplete).hasMessageContaining("30 writes").message().doesNotContain("source");
  }

  @Test
  void anAnswerAboutAnotherWriteEndsItAndAllIsLeft() {
    List<Write<Card>> writes = cards.puts(30);
    client.leave(all -> List.of(MapClient.put("stranger")));

    BatchIncompleteException incomplete = incomplete(() -> dynaset.batch(writes));

    assertThat(incomplete.getCause()).hasMessageContainingAll("unprocessed", "stranger");
    assertThat(incomplete.remaining()).isEqualTo(writes);
  }

  @Test
  void aStreamThatThrowsBeforeItsFirstWriteFailsLikeOneThatThrowsLater() {
    IllegalStateException broken = new IllegalStateException("the file is broken");

    BatchIncompleteException incomplete =
        incomplete(() -> dynaset.batch(Stream.of(1).map(one -> {
          throw broken;
        })));

    assertThat(incomplete).hasCause(broken);
    assertThat(incomplete.remaining()).isEmpty();
    assertThat(incomplete.processed()).isZero();
  }

  @Test
  void theLastOfDuplicatesWins() {
    List<Write<Card>> writes = new ArrayList<>(cards.puts(3));
    writes.add(cards.delete("1"));

    assertThat(dynaset.batch(writes, BatchOptions.defaults().lastOfDuplicatesWins()))
        .isEqualTo(4);

    assertThat(client.written).containsExactly("0", "2", "-1");
  }

  @Test
  void onlyPutsAndDeletesWithoutConditionsFit() {
    Condition<Object> condition =
        Condition.of(new ConditionNode.Exists(AttributePath.of("text", "text", false)));

    assertThatThrownBy(() -> dynaset.batch(List.of(cards.writes().create(new Card("1", "x")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("create of Card", "by itself", "transact");
    assertThatThrownBy(() -> dynaset.batch(List.of(cards.put("1").onlyIf(condition))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("put with a condition");
    assertThat(client.requests).isEmpty();
  }

  @Test
  void versionsAreIgnoredOnlyIfThatIsSaid() {
    Cards versioned = Cards.withVersion(dynaset);

    List<Write<?>> puts = List.of(versioned.puts(1).get(0));
    assertThatThrownBy(() -> dynaset.batch(puts))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BatchOptions.defaults().ignoringVersions()");
    assertThat(dynaset.batch(puts, BatchOptions.defaults().ignoringVersions())).isEqualTo(1);
    assertThat(dynaset.batch(List.of(versioned.delete("1")))).isEqualTo(1);
  }

  @Test
  void writesOfAnotherClientAreRefused() {
    Dynaset stranger = Dynaset.builder().client(new MapClient()).build();

    assertThatThrownBy(() -> stranger.batch(cards.puts(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another client");
  }

  @Test
  void aFailureHoldsWhatIsNotKnownToBeWritten() {
    List<Write<?>> writes = new ArrayList<>(cards.puts(80));
    Iterator<Write<?>> source = writes.iterator();
    client.leave(left -> {
      if (client.requests.size() == 2) {
        client.failNext(SdkClientException.create("cut"));
        return left.subList(0, 1);
      }
      return List.of();
    });

    BatchIncompleteException incomplete = incomplete(() -> dynaset.batch(() -> source));

    assertThat(incomplete).hasCauseInstanceOf(SdkClientException.class);
    assertThat(incomplete.processed()).isEqualTo(49);
    List<Write<?>> expected = new ArrayList<>(writes.subList(50, 74));
    expected.add(0, writes.get(25));
    assertThat(incomplete.remaining()).isEqualTo(expected);
    assertThat(source.next()).as("not taken").isSameAs(writes.get(74));
  }

  @Test
  void itGivesUpAtItsDeadline() {
    List<Write<Card>> writes = cards.puts(2);
    client.leave(all -> all);

    BatchIncompleteException incomplete = incomplete(
        () -> dynaset.batch(writes, BatchOptions.defaults().deadline(Duration.ofMillis(1))));

    assertThat(incomplete).hasMessageContaining("PT0.001S").hasNoCause();
    assertThat(incomplete.remaining()).isEqualTo(writes);
  }

  @Test
  void aSourceThatThrowsDoesNotLoseWhatItGave() {
    Stream<Write<?>> source = Stream.concat(cards.puts(3).stream(), Stream.of(1).map(one -> {
      throw new IllegalStateException("the file is broken");
    }));

    BatchIncompleteException incomplete = incomplete(() -> dynaset.batch(source));

    assertThat(incomplete.getCause()).hasMessage("the file is broken");
    assertThat(incomplete.processed()).isEqualTo(3);
    assertThat(incomplete.remaining()).isEmpty();
    assertThat(client.written).hasSize(3);
  }

  @Test
  void progressIsTold() {
    List<BatchProgress> told = new ArrayList<>();
    client.failNext(Cards.throttling());

    dynaset.batch(cards.puts(30), BatchOptions.defaults().onProgress(told::add));

    assertThat(told)
        .containsExactly(
            new BatchProgress(0, 1, 25, 0),
            new BatchProgress(25, 2, 25, 25),
            new BatchProgress(30, 3, 25, 30));
    assertThat(((BatchWriteItemRequest) client.requests.peek()).returnConsumedCapacity())
        .isEqualTo(ReturnConsumedCapacity.TOTAL);
  }

  @Test
  void itKeepsToARate() {
    long start = System.nanoTime();

    dynaset.batch(cards.puts(75), BatchOptions.defaults().unitsPerSecond(200));

    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofMillis(240), Duration.ofSeconds(5));
  }

  @Test
  void aFailureAlsoTellsThatTheSourceThrew() {
    IllegalStateException broken = new IllegalStateException("the file is broken");
    Stream<Write<?>> source = Stream.concat(cards.puts(3).stream(), Stream.of(1).map(one -> {
      throw broken;
    }));
    client.failNext(SdkClientException.create("cut"));

    BatchIncompleteException incomplete = incomplete(() -> dynaset.batch(source));

    assertThat(incomplete)
        .hasMessageStartingWith("The batch has ended early, by the cause SdkClientException: 3")
        .hasSuppressedException(broken);
  }
}
