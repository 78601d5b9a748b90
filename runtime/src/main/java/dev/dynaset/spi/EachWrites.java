package dev.dynaset.spi;

import dev.dynaset.ConditionFailedException;
import dev.dynaset.EachResult;
import dev.dynaset.EachResult.Failure;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.MissingParentException;
import dev.dynaset.Write;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes something for each of some items, and keeps count. */
final class EachWrites<T> {
  private final Function<? super T, ? extends @Nullable Write<?>> write;
  private final Consumer<EachResult> progress;
  private final List<Failure> failures = new ArrayList<>();
  private long read;
  private long written;

  EachWrites(
      Function<? super T, ? extends @Nullable Write<?>> write, Consumer<EachResult> progress) {
    this.write = write;
    this.progress = progress;
  }

  EachResult of(Iterator<? extends T> items) {
    while (items.hasNext()) {
      Write<?> next = write.apply(items.next());
      read++;
      if (next != null) {
        execute(next);
      }
      progress.accept(result());
    }
    return result();
  }

  /** One item that was changed meanwhile does not keep the others from being written. */
  private void execute(Write<?> next) {
    try {
      next.returningNothing().execute();
      written++;
    } catch (ConditionFailedException | ItemNotFoundException | MissingParentException e) {
      failures.add(new Failure(next, e));
    }
  }

  private EachResult result() {
    return new EachResult(read, written, failures);
  }
}
