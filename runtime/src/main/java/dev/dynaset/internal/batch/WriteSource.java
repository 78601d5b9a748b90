package dev.dynaset.internal.batch;

import dev.dynaset.BatchOptions;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.internal.mapping.ItemIdentity;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.write.ItemWrite;
import dev.dynaset.write.Verb;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The writes of a batch as they are taken from their source. It ends at the first that does not fit
 * a batch, and where the source itself throws; what was taken before is done all the same.
 */
public final class WriteSource implements Iterator<BatchWrite> {
  private final Iterator<PreparedMember> writes;
  private final BatchOptions options;
  private final Set<ItemIdentity> seen = new HashSet<>();
  private @Nullable BatchWrite next;
  private @Nullable RuntimeException failure;
  private long taken;

  /** The writes of a batch. */
  public WriteSource(Iterator<PreparedMember> writes, BatchOptions options) {
    this.writes = writes;
    this.options = options;
  }

  @Override
  public boolean hasNext() {
    if (next == null && failure == null) {
      try {
        next = writes.hasNext() ? take(writes.next()) : null;
      } catch (RuntimeException e) {
        failure = e;
      }
    }
    return next != null;
  }

  /** The next write, which stays the next. */
  @Nullable
  BatchWrite peek() {
    return hasNext() ? next : null;
  }

  @Override
  public BatchWrite next() {
    BatchWrite write = peek();
    if (write == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return write;
  }

  /** Why it has ended before its source; null if it has not. */
  @Nullable
  RuntimeException failure() {
    return failure;
  }

  private BatchWrite take(PreparedMember member) {
    ItemWrite<?, ?> write = member.write();
    requireFitting(write);
    BatchWrite batched = write.verb() == Verb.PUT
        ? BatchWrite.put(write.table(), member.subject(), write.item(), member.done())
        : BatchWrite.delete(write.table(), new Known(member.subject()), write.key(), member.done());
    if (!options.isLastOfDuplicatesWins() && !seen.add(batched.identity())) {
      throw new IllegalArgumentException("A batch has two writes of "
          + describe(write)
          + ". Which one is done last could be anybody's guess: leave one out, or say"
          + " BatchOptions.lastOfDuplicatesWins().");
    }
    return batched.at(taken++);
  }

  private static String describe(ItemWrite<?, ?> write) {
    return new ItemMapper<>(write.table()).describePlace(write.key());
  }

  private void requireFitting(ItemWrite<?, ?> write) {
    if (write.verb() != Verb.PUT && write.verb() != Verb.DELETE) {
      throw unfit(
          write, write.verb().name().toLowerCase(Locale.ROOT), "only puts and deletes fit it");
    }
    if (!write.condition().equals(ConditionNode.ALWAYS)) {
      throw unfit(
          write,
          write.verb().name().toLowerCase(Locale.ROOT) + " with a condition",
          "it has no conditions");
    }
    if (write.token() != null) {
      throw unfit(
          write,
          write.verb().name().toLowerCase(Locale.ROOT) + " that is done once only",
          "it has no token");
    }
    if (write.table().schema().special().version() != null && !options.isIgnoringVersions()) {
      throw new IllegalArgumentException("A batch cannot check the version of "
          + describe(write)
          + ", since a BatchWriteItem has no conditions. Execute the write by itself or in"
          + " Dynaset.transact, or say BatchOptions.ignoringVersions().");
    }
  }

  private static IllegalArgumentException unfit(ItemWrite<?, ?> write, String what, String why) {
    return new IllegalArgumentException("A batch cannot do the " + what + " of "
        + describe(write)
        + ": it is sent as BatchWriteItem, and " + why
        + ". Execute the write by itself, or in Dynaset.transact.");
  }
}
