package dev.dynaset.internal.write;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.ItemWrite;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes that are sent again since they did not fit what is stored: a version, or NULL. */
public final class Repetition {
  /** Others write the item all the time, if even so many do not get through. */
  static final int LIMIT = 20;

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
    if (found.signum() < 0 || found.equals(BigInteger.valueOf(expected.getAsLong()))) {
      return null;
    }
    TableBinding<T, K> table = write.table();
    long given = Versions.of(table, write.item()).orElse(0) - 1;
    Map<String, AttributeValue> item = versions.with(
        write.item(), versions.after(Math.max(given, found.longValue()), write.item()));
    return write
        .writing(item, List.of(), ReadBack.of(table, item))
        .expecting(OptionalLong.of(found.longValue()));
  }

  /**
   * An update of an item that holds NULL, which DynamoDB neither counts on from nor takes for absent:
   * it sets the first version, and what is set if it is absent. Null if it does none of these.
   */
  public static <T, K> @Nullable ItemWrite<T, K> fitting(
      ItemWrite<T, K> write, Map<String, AttributeValue> stored) {
    List<UpdateAction> actions = new ArrayList<>();
    ConditionNode stillNull = ConditionNode.ALWAYS;
    for (UpdateAction action : write.actions()) {
      AttributeValue first =
          action instanceof UpdateAction.Set set && isNull(StoredAt.path(stored, set.path()))
              ? first(write.table(), set)
              : null;
      if (first == null) {
        actions.add(action);
      } else {
        AttributePath path = ((UpdateAction.Set) action).path();
        actions.add(new UpdateAction.Set(path, new SetValue.Literal(first)));
        stillNull = ConditionNode.and(stillNull, WriteCondition.isNull(path));
      }
    }
    return stillNull.equals(ConditionNode.ALWAYS)
        ? null
        : write.writing(write.item(), actions, write.known()).onlyIf(stillNull);
  }

  /** What is set where there was nothing; null if that is not for this one to know. */
  private static @Nullable AttributeValue first(TableBinding<?, ?> table, UpdateAction.Set change) {
    if (change.value() instanceof SetValue.IfAbsent absent) {
      return absent.value();
    }
    String version = table.schema().special().version();
    return version != null
            && change.value() instanceof SetValue.Plus
            && change.path().equals(Attributes.path(table, version))
        ? AttributeValue.createN("1")
        : null;
  }

  private static boolean isNull(@Nullable AttributeValue value) {
    return value != null && Boolean.TRUE.equals(value.nul());
  }
}
