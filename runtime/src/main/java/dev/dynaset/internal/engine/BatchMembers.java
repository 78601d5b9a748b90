package dev.dynaset.internal.engine;

import dev.dynaset.BatchOptions;
import dev.dynaset.Dynaset;
import dev.dynaset.Write;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.internal.batch.BatchMember;
import dev.dynaset.internal.batch.BatchWrite;
import dev.dynaset.internal.batch.Known;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.internal.write.Hooks;
import dev.dynaset.internal.write.TableWrite;
import dev.dynaset.write.ItemWrite;
import dev.dynaset.write.Verb;
import java.util.Locale;

/**
 * Makes batch writes of prepared writes of an application, of those that fit a batch.
 *
 * @param dynaset what sends them
 * @param options whether versions are ignored
 */
record BatchMembers(Dynaset dynaset, BatchOptions options) implements BatchMember<Write<?>> {
  @Override
  public BatchWrite write(Write<?> given) {
    TableWrite<?, ?, ?> known = EngineMembers.write(dynaset, given);
    ItemWrite<?, ?> write = known.write();
    requireFitting(write);
    Runnable done = () -> Hooks.after(write, null);
    return write.verb() == Verb.PUT
        ? BatchWrite.put(write.table(), known, write.item(), done)
        : BatchWrite.delete(write.table(), new Known(known), write.key(), done);
  }

  private void requireFitting(ItemWrite<?, ?> write) {
    String verb = write.verb().name().toLowerCase(Locale.ROOT);
    if (write.verb() != Verb.PUT && write.verb() != Verb.DELETE) {
      throw unfit(write, verb, "only puts and deletes fit it");
    }
    if (!write.condition().equals(ConditionNode.ALWAYS)) {
      throw unfit(write, verb + " with a condition", "it has no conditions");
    }
    if (write.token() != null) {
      throw unfit(write, verb + " that is done once only", "it has no token");
    }
    if (write.expectedVersion().isPresent() && !options.isIgnoringVersions()) {
      throw new IllegalArgumentException("A batch cannot check the version of "
          + describe(write)
          + ", since a BatchWriteItem has no conditions. Execute the write by itself or in"
          + " Dynaset.transact, or say BatchOptions.defaults().ignoringVersions(), which writes"
          + " whatever version there is.");
    }
  }

  private static IllegalArgumentException unfit(ItemWrite<?, ?> write, String what, String why) {
    return new IllegalArgumentException("A batch cannot do the " + what + " of "
        + describe(write)
        + ": it is sent as BatchWriteItem, and " + why
        + ". Execute the write by itself, or in Dynaset.transact.");
  }

  private static String describe(ItemWrite<?, ?> write) {
    return new ItemMapper<>(write.table()).describePlace(write.key());
  }
}
