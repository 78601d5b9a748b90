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
  long batch(Iterable<? extends Write<?>> writes, BatchOptions options) {
    Objects.requireNonNull(options, "options");
    Iterator<? extends Write<?>> iterator = writes.iterator();
    Write<?> first = first(writes, iterator);
    return first == null ? 0 : first.engine().batch(dynaset, all(writes, first, iterator), options);
  }

  CompletableFuture<Long> batchAsync(Iterable<? extends Write<?>> writes, BatchOptions options) {
    Objects.requireNonNull(options, "options");
    Iterator<? extends Write<?>> iterator = writes.iterator();
    Write<?> first;
    try {
      first = first(writes, iterator);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
    return first == null
        ? CompletableFuture.completedFuture(0L)
        : first.engine().batchAsync(dynaset, all(writes, first, iterator), options);
  }

  /** The first write, which brings the engine; null if there is none. */
  private static @Nullable Write<?> first(
      Iterable<? extends Write<?>> writes, Iterator<? extends Write<?>> iterator) {
    try {
      return iterator.hasNext() ? Objects.requireNonNull(iterator.next(), "write") : null;
    } catch (RuntimeException e) {
      if (writes instanceof Collection) {
        throw e;
      }
      throw new BatchIncompleteException(
          "The source of the writes has thrown before it gave one, see the cause.",
          List.of(),
          0,
          false,
          e);
    }
  }

  /** What can be iterated over once. */
  static <E> Iterable<E> once(Iterator<E> iterator) {
    return () -> iterator;
  }

  /** The same writes: a collection as a whole, anything else from where it stands. */
  private static Iterable<? extends Write<?>> all(
      Iterable<? extends Write<?>> writes, Write<?> first, Iterator<? extends Write<?>> iterator) {
    return writes instanceof Collection ? writes : once(new Prepended<>(first, iterator));
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
