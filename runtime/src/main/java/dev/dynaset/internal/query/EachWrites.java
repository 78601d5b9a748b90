package dev.dynaset.internal.query;

import dev.dynaset.ConditionFailedException;
import dev.dynaset.EachResult;
import dev.dynaset.EachResult.Failure;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.MissingParentException;
import dev.dynaset.Write;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
  private final List<Failure> failures = new ArrayList<>();
  private long read;
  private long written;

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
    read++;
    return next;
  }

  /**
   * A write is done, or has failed. One item that was changed meanwhile does not keep the others
   * from being written; any other failure is thrown.
   */
  public void done(Write<?> done, @Nullable RuntimeException failure) {
    if (failure == null) {
      written++;
    } else if (failure instanceof ConditionFailedException e) {
      failures.add(new Failure(done, e));
    } else if (failure instanceof ItemNotFoundException e) {
      failures.add(new Failure(done, e));
    } else if (failure instanceof MissingParentException e) {
      failures.add(new Failure(done, e));
    } else {
      throw failure;
    }
  }

  /** Tells how far it is. */
  public void tell() {
    progress.accept(result());
  }

  /** What came of it so far. */
  public EachResult result() {
    return new EachResult(read, reading.evaluated(), written, failures);
  }
}
