package dev.dynaset.internal.query;

import static dev.dynaset.internal.query.Visits.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.CapacityMeter;
import dev.dynaset.ConditionFailedException;
import dev.dynaset.DynasetException;
import dev.dynaset.EachResult;
import dev.dynaset.Explanation;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.MissingParentException;
import dev.dynaset.OperationEngine;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.Write;
import dev.dynaset.internal.plan.Plan;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What comes of a write for each item. */
class EachWritesTest {
  private final DynasetException condition =
      new ConditionFailedException("changed", "visits", "key", Map.of(), () -> null, null);

  private final List<EachResult> told = new ArrayList<>();

  /** A write that fails, or does nothing. */
  private static final class Attempt extends Write<Visit> {
    private final @Nullable RuntimeException failure;
    private boolean isPlain = true;

    Attempt(@Nullable RuntimeException failure) {
      this.failure = failure;
    }

    @Override
    public Write<Visit> returningNothing() {
      isPlain = false;
      return this;
    }

    @Override
    public Optional<Visit> execute() {
      assertThat(isPlain).as("nothing needs to be returned").isFalse();
      if (failure != null) {
        throw failure;
      }
      return Optional.empty();
    }

    @Override
    public Write<Visit> returningOld() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Write<Visit> returningNew() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Write<Visit> withConsumedCapacity(CapacityMeter meter) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Write<Visit> customize(RequestCustomizer customizer) {
      throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<Optional<Visit>> executeAsync() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Explanation explain() {
      throw new UnsupportedOperationException();
    }

    @Override
    protected OperationEngine engine() {
      throw new UnsupportedOperationException();
    }
  }

  /** Three visits that were read, for which five items were looked at. */
  private EachResult each(@Nullable Write<?> first, @Nullable Write<?> second) {
    Reading<Visit> reading = Reading.ofItems(Visits.to("red"));
    Plan<Iterator<Visit>> page = reading.page();
    page.next();
    page.accept(Visits.page(List.of(item("red", 1), item("red", 2), item("red", 3)), 5, null));
    page.next();
    return new EachWrites<>(
            reading, visit -> visit.at() == 1 ? first : visit.at() == 2 ? second : null, told::add)
        .of(page.result());
  }

  @Test
  void itemsThatNothingIsWrittenForCountAsRead() {
    assertThat(each(new Attempt(null), null)).isEqualTo(new EachResult(3, 5, 1, List.of()));
    assertThat(told)
        .containsExactly(
            new EachResult(1, 5, 1, List.of()),
            new EachResult(2, 5, 1, List.of()),
            new EachResult(3, 5, 1, List.of()));
  }

  @Test
  void anItemThatWasChangedMeanwhileDoesNotKeepTheOthersFromBeingWritten() {
    for (DynasetException reason : List.of(
        condition,
        new ItemNotFoundException("gone"),
        new MissingParentException("no document", null))) {
      Attempt failing = new Attempt(reason);

      assertThat(each(failing, new Attempt(null)))
          .isEqualTo(new EachResult(3, 5, 1, List.of(new EachResult.Failure(failing, reason))));
    }
  }

  @Test
  void anyOtherFailureEndsItAll() {
    IllegalStateException other = new IllegalStateException("no network");

    assertThatThrownBy(() -> each(new Attempt(null), new Attempt(other))).isSameAs(other);
    assertThat(told).containsExactly(new EachResult(1, 5, 1, List.of()));
  }

  @Test
  void severalThreadsCount() throws InterruptedException {
    EachTally tally = new EachTally();
    assertThat(tally.result(0, 0)).isEqualTo(new EachResult(0, 0, 0, List.of()));
    Attempt write = new Attempt(null);
    List<Thread> threads = new ArrayList<>();
    for (int number = 0; number < 3; number++) {
      threads.add(new Thread(() -> {
        for (int i = 0; i < 1000; i++) {
          tally.done();
          tally.leftOut();
          tally.failed(write, condition);
        }
      }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join(10_000);
    }

    EachResult result = tally.result(7, 0);
    assertThat(result.read()).isEqualTo(9000);
    assertThat(result.written()).isEqualTo(3000);
    assertThat(result.failures()).hasSize(3000);
    assertThat(result.evaluated()).isEqualTo(7);
  }
}
