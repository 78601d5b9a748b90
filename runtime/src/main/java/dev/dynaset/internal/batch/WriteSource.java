package dev.dynaset.internal.batch;

import dev.dynaset.BatchOptions;
import dev.dynaset.internal.mapping.ItemIdentity;
import dev.dynaset.internal.mapping.ItemMapper;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The writes of a batch. Those of a collection are all made, and so checked, before the first is
 * taken. Those of anything else are made as they are taken: the source ends at the first that does
 * not fit a batch, and where it throws itself; what was taken before is done all the same.
 *
 * @param <E> what the caller gives
 */
public final class WriteSource<E> implements Iterator<BatchWrite>, Supplier<Untaken> {
  private final Iterable<? extends E> given;
  private final BatchMember<E> member;
  private final boolean isCollection;
  private final @Nullable Set<ItemIdentity> seen;
  private final Queue<BatchWrite> made = new ArrayDeque<>();
  private @Nullable Iterator<? extends E> elements;
  private @Nullable RuntimeException failure;
  private @Nullable E refused;
  private long count;

  /** The writes of a batch. */
  public WriteSource(Iterable<? extends E> given, BatchMember<E> member, BatchOptions options) {
    this.given = given;
    this.member = member;
    this.isCollection = given instanceof Collection;
    this.seen = options.isLastOfDuplicatesWins() ? null : new HashSet<>();
  }

  /** What is read as it is written: a stream, say. */
  public static <E> Iterable<E> once(Iterator<E> iterator) {
    return () -> iterator;
  }

  /** Begins; throws what is wrong with any element of a collection. */
  void open() {
    if (isCollection) {
      for (E element : given) {
        made.add(make(element));
      }
    }
  }

  @Override
  public boolean hasNext() {
    if (made.isEmpty() && !isCollection && failure == null) {
      makeNext();
    }
    return !made.isEmpty();
  }

  private void makeNext() {
    E element = null;
    try {
      if (elements == null) {
        elements = given.iterator();
      }
      if (elements.hasNext()) {
        element = elements.next();
        made.add(make(element));
      }
    } catch (RuntimeException e) {
      failure = e;
      refused = element;
    }
  }

  /** The next write, which stays the next. */
  @Nullable
  BatchWrite peek() {
    return hasNext() ? made.peek() : null;
  }

  @Override
  public BatchWrite next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return made.remove();
  }

  /** Why it has ended before what was given; null if it has not. */
  @Nullable
  RuntimeException failure() {
    return failure;
  }

  /** What was not taken from it. */
  @Override
  public Untaken get() {
    return new Untaken(
        List.copyOf(made), refused == null ? List.of() : List.of(refused), isCollection);
  }

  private BatchWrite make(E element) {
    BatchWrite write = member.write(element);
    if (seen != null && !seen.add(write.identity())) {
      throw new IllegalArgumentException("A batch has two writes of " + describe(write)
          + ". Which one is done last could be anybody's guess: leave one out, or say"
          + " BatchOptions.defaults().lastOfDuplicatesWins().");
    }
    return write.at(count++);
  }

  private static String describe(BatchWrite write) {
    return new ItemMapper<>(write.table()).describePlace(write.attributes());
  }
}
