package dev.dynaset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Hands many writes or reads to the engine that they bring along: the API knows nothing of the rest
 * of the runtime.
 *
 * @param dynaset what is asked
 */
record Engines(Dynaset dynaset) {
  long batch(Iterator<? extends Write<?>> writes, BatchOptions options) {
    Objects.requireNonNull(options, "options");
    if (!writes.hasNext()) {
      return 0;
    }
    Write<?> first = Objects.requireNonNull(writes.next(), "write");
    return first.engine().batch(dynaset, new Prepended<>(first, writes), options);
  }

  CompletableFuture<Long> batchAsync(Iterator<? extends Write<?>> writes, BatchOptions options) {
    Objects.requireNonNull(options, "options");
    if (!writes.hasNext()) {
      return CompletableFuture.completedFuture(0L);
    }
    Write<?> first = Objects.requireNonNull(writes.next(), "write");
    return first.engine().batchAsync(dynaset, new Prepended<>(first, writes), options);
  }

  ReadResults batchGet(Iterable<? extends Read<?>> reads) {
    List<Read<?>> list = list(reads);
    return list.isEmpty() ? ReadResults.none() : list.get(0).engine().batchGet(dynaset, list);
  }

  CompletableFuture<ReadResults> batchGetAsync(Iterable<? extends Read<?>> reads) {
    List<Read<?>> list = list(reads);
    return list.isEmpty()
        ? CompletableFuture.completedFuture(ReadResults.none())
        : list.get(0).engine().batchGetAsync(dynaset, list);
  }

  void transact(Collection<? extends Write<?>> writes, TransactionOptions options) {
    Objects.requireNonNull(options, "options");
    List<Write<?>> list = someOf(writes);
    list.get(0).engine().transact(dynaset, list, options);
  }

  CompletableFuture<Void> transactAsync(
      Collection<? extends Write<?>> writes, TransactionOptions options) {
    Objects.requireNonNull(options, "options");
    List<Write<?>> list = someOf(writes);
    return list.get(0).engine().transactAsync(dynaset, list, options);
  }

  Explanation explainTransaction(
      Collection<? extends Write<?>> writes, TransactionOptions options) {
    List<Write<?>> list = someOf(writes);
    return list.get(0).engine().explainTransaction(dynaset, list, options);
  }

  private static List<Write<?>> someOf(Collection<? extends Write<?>> writes) {
    List<Write<?>> list = list(writes);
    if (list.isEmpty()) {
      throw new IllegalArgumentException("A transaction must have at least one write.");
    }
    return list;
  }

  ReadResults transactGet(Collection<? extends Read<?>> reads, TransactionOptions options) {
    Objects.requireNonNull(options, "options");
    List<Read<?>> list = list(reads);
    return list.isEmpty()
        ? ReadResults.none()
        : list.get(0).engine().transactGet(dynaset, list, options);
  }

  CompletableFuture<ReadResults> transactGetAsync(
      Collection<? extends Read<?>> reads, TransactionOptions options) {
    Objects.requireNonNull(options, "options");
    List<Read<?>> list = list(reads);
    return list.isEmpty()
        ? CompletableFuture.completedFuture(ReadResults.none())
        : list.get(0).engine().transactGetAsync(dynaset, list, options);
  }

  private static <E> List<E> list(Iterable<? extends E> elements) {
    List<E> list = new ArrayList<>();
    elements.forEach(element -> list.add(Objects.requireNonNull(element, "element")));
    return list;
  }

  /**
   * An iterator whose first element was looked at before.
   *
   * @param <E> the elements
   */
  private static final class Prepended<E> implements Iterator<E> {
    private final Iterator<? extends E> rest;
    private @Nullable E first;

    Prepended(E first, Iterator<? extends E> rest) {
      this.first = first;
      this.rest = rest;
    }

    @Override
    public boolean hasNext() {
      return first != null || rest.hasNext();
    }

    @Override
    public E next() {
      E taken = first;
      if (taken != null) {
        first = null;
        return taken;
      }
      if (!rest.hasNext()) {
        throw new NoSuchElementException();
      }
      return rest.next();
    }
  }
}
