package dev.dynaset.internal.scan;

import dev.dynaset.Write;
import dev.dynaset.internal.query.EachTally;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes something for each item, those of each segment by its thread, one after the other. The
 * function that says what is called once at a time, unless it may be called concurrently; the writes
 * themselves overlap.
 *
 * @param <T> what is made of an item
 */
final class UpdateWork<T> implements PageWork<PlacedItem<T>> {
  private final ScanState state;
  private final EachTally writes;
  private final Function<? super T, ? extends @Nullable Write<?>> function;
  private final OneAtATime turns;

  UpdateWork(
      ScanState state,
      EachTally writes,
      Function<? super T, ? extends @Nullable Write<?>> function) {
    this.state = state;
    this.writes = writes;
    this.function = function;
    this.turns = new OneAtATime(state.terms().isConcurrent());
  }

  @Override
  public void dealWith(SegmentReader<PlacedItem<T>> segment, ScannedPage<PlacedItem<T>> page) {
    for (PlacedItem<T> item : page.items()) {
      Prepared prepared = new Prepared(item.model());
      turns.run(prepared);
      if (!prepared.isMade) {
        return;
      }
      execute(prepared.write);
      state.meter().itemDealtWith(segment.segment(), item.behind());
    }
    turns.run(() -> state.meter().dealtWith(segment.segment(), 0, page, segment.place()));
  }

  private void execute(@Nullable Write<?> write) {
    if (write == null) {
      writes.leftOut();
      return;
    }
    try {
      write.returningNothing().execute();
    } catch (RuntimeException e) {
      writes.failed(write, e);
      return;
    }
    writes.done();
  }

  /** What is written for an item: not made any more if the scan has ended. */
  private final class Prepared implements Runnable {
    private final T model;
    private boolean isMade;
    private @Nullable Write<?> write;

    Prepared(T model) {
      this.model = model;
    }

    @Override
    public void run() {
      if (!state.stop().isStopped()) {
        try {
          write = function.apply(model);
          isMade = true;
        } catch (Exception | Error e) {
          // Before another item has its turn.
          state.stop().because(e);
        }
      }
    }
  }
}
