package dev.dynaset.internal.query;

import dev.dynaset.EachResult;
import dev.dynaset.Write;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes something for each of some items, and keeps count.
 *
 * @param <T> the model of the items
 */
public final class EachWrites<T> {
  private final Reading<T> reading;
  private final Function<? super T, ? extends @Nullable Write<?>> write;
  private final Consumer<EachResult> progress;
  private final EachTally tally = new EachTally();

  /**
   * Writes what {@code write} makes of each item of a reading, and tells {@code progress} after each.
   */
  public EachWrites(
      Reading<T> reading,
      Function<? super T, ? extends @Nullable Write<?>> write,
      Consumer<EachResult> progress) {
    this.reading = reading;
    this.write = Objects.requireNonNull(write, "write");
    this.progress = Objects.requireNonNull(progress, "progress");
  }

  /** Writes for each of these items on the calling thread. */
  public EachResult of(Iterator<? extends T> items) {
    while (items.hasNext()) {
      Write<?> next = next(items.next());
      if (next != null) {
        try {
          next.returningNothing().execute();
          done(next, null);
        } catch (RuntimeException e) {
          done(next, e);
        }
      }
      tell();
    }
    return result();
  }

  /** What is written for an item, if anything is. */
  @Nullable
  public Write<?> next(T item) {
    Write<?> next = write.apply(item);
    if (next == null) {
      tally.leftOut();
    }
    return next;
  }

  /** A write is done, or has failed: throws what ends it all. */
  public void done(Write<?> done, @Nullable RuntimeException failure) {
    if (failure == null) {
      tally.done();
    } else {
      tally.failed(done, failure);
    }
  }

  /** Tells how far it is. */
  public void tell() {
    progress.accept(result());
  }

  /** What came of it so far. */
  public EachResult result() {
    return tally.result(reading.evaluated(), reading.skipped());
  }
}
