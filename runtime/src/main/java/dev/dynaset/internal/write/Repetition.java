package dev.dynaset.internal.write;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.sdk.AttributeValues;
import dev.dynaset.write.ItemWrite;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes that are sent again since they did not fit what is stored: a version, or NULL. */
public final class Repetition {
  /** Others write the item all the time, if even so many do not get through. */
  static final int LIMIT = 100;

  private Repetition() {}

  /**
   * What is sent next, if its condition has failed on this item, and another version or NULL may be
   * why. Null if neither is.
   *
   * @param given the write that the caller wants
   * @param sent what was sent for it
   */
  static <T, K> @Nullable ItemWrite<T, K> of(
      ItemWrite<T, K> given, ItemWrite<T, K> sent, Map<String, AttributeValue> stored) {
    if (given.isForced()) {
      return ofForced(sent, stored);
    }
    ItemWrite<T, K> fitting = fitting(given, stored);
    ItemWrite<T, K> next = fitting == null ? given : fitting;
    return sent.actions().equals(next.actions()) ? null : next;
  }

  /**
   * A forced put on the version that is stored: no reader holds the one that it writes. Null if the
   * version is not what has kept it from being done.
   */
  private static <T, K> @Nullable ItemWrite<T, K> ofForced(
      ItemWrite<T, K> write, Map<String, AttributeValue> stored) {
    OptionalLong expected = write.expectedVersion();
    if (!write.isForced() || expected.isEmpty()) {
      return null;
    }
    Versions versions = Versions.of(write.table());
    BigInteger found = versions.in(stored);
    TableBinding<T, K> table = write.table();
    if (found.signum() < 0) {
      // No reader holds what is no version.
      return write
          .expecting(OptionalLong.empty())
          .onlyIf(WriteCondition.isSame(
              Attributes.path(table, versions.attribute()),
              Objects.requireNonNull(stored.get(versions.attribute()))));
    }
    if (found.equals(BigInteger.valueOf(expected.getAsLong()))) {
      return null;
    }
    long given = Versions.of(table, write.item()).orElse(0) - 1;
    Map<String, AttributeValue> item = versions.with(
        write.item(), versions.after(Math.max(given, found.longValue()), write.item()));
    return write
        .writing(item, List.of(), ReadBack.of(table, item))
        .expecting(OptionalLong.of(found.longValue()));
  }

  /**
   * An update of an item that holds NULL, which DynamoDB neither counts on from nor takes for absent:
   * it sets the first version, what is set if it is absent, and what the absence of a copied one
   * means. Null if it does none of these.
   */
  public static <T, K> @Nullable ItemWrite<T, K> fitting(
      ItemWrite<T, K> write, Map<String, AttributeValue> stored) {
    List<UpdateAction> actions = new ArrayList<>();
    ConditionNode stillNull = ConditionNode.ALWAYS;
    for (UpdateAction action : write.actions()) {
      First first = action instanceof UpdateAction.Set set ? first(write.table(), set) : null;
      if (first == null || !isNull(StoredAt.path(stored, first.read()))) {
        actions.add(action);
      } else {
        actions.add(first.change());
        stillNull = ConditionNode.and(stillNull, WriteCondition.isNull(first.read()));
      }
    }
    return stillNull.equals(ConditionNode.ALWAYS)
        ? null
        : write.writing(write.item(), actions, write.known()).onlyIf(stillNull);
  }

  /**
   * What a change does where it finds nothing.
   *
   * @param read where it looks
   * @param change the change
   */
  private record First(AttributePath read, UpdateAction change) {
    static First of(AttributePath read, AttributePath path, AttributeValue value) {
      return new First(read, new UpdateAction.Set(path, new SetValue.Literal(value)));
    }
  }

  /** What a change does where it finds nothing; null if that is not for this one to know. */
  private static @Nullable First first(TableBinding<?, ?> table, UpdateAction.Set change) {
    AttributePath path = change.path();
    if (change.value() instanceof SetValue.IfAbsent absent) {
      return First.of(path, path, absent.value());
    }
    if (change.value() instanceof SetValue.Copy copy) {
      AttributeValue meaning = copy.from().absent();
      return meaning == null ? null : First.of(copy.from(), path, meaning);
    }
    String version = table.schema().special().version();
    return version != null
            && change.value() instanceof SetValue.Plus
            && path.equals(Attributes.path(table, version))
        ? First.of(path, path, AttributeValues.n("1"))
        : null;
  }

  private static boolean isNull(@Nullable AttributeValue value) {
    return value != null && Boolean.TRUE.equals(value.nul());
  }
}
