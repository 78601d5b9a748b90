package dev.dynaset.internal.write;

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

/** Writes that are sent again on the version that is stored, since the one before did not fit it. */
public final class Repetition {
  /** Others write the item all the time, if even so many do not get through. */
  static final int LIMIT = 20;

  private Repetition() {}

  /**
   * What is sent next, if its condition has failed on this item, and another version is why. Null if
   * it is not.
   *
   * @param given the write that the caller wants
   * @param sent what was sent for it
   */
  static <T, K> @Nullable ItemWrite<T, K> of(
      ItemWrite<T, K> given, ItemWrite<T, K> sent, Map<String, AttributeValue> stored) {
    if (given.isForced()) {
      return ofForced(sent, stored);
    }
    return sent.actions().equals(given.actions()) || adopting(given, stored) != null ? null : given;
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
   * An update that counts a version from NULL, which DynamoDB does not: it sets the first version.
   * Null if that is not what it does.
   */
  public static <T, K> @Nullable ItemWrite<T, K> adopting(
      ItemWrite<T, K> write, Map<String, AttributeValue> stored) {
    String version = write.table().schema().special().version();
    if (version == null
        || !stored.containsKey(version)
        || !Boolean.TRUE.equals(stored.get(version).nul())) {
      return null;
    }
    List<UpdateAction> actions = new ArrayList<>();
    boolean isCounted = false;
    for (UpdateAction action : write.actions()) {
      boolean counts = action instanceof UpdateAction.Set set
          && set.value() instanceof SetValue.Plus
          && set.path().equals(Attributes.path(write.table(), version));
      isCounted |= counts;
      actions.add(
          counts
              ? new UpdateAction.Set(
                  Attributes.path(write.table(), version),
                  new SetValue.Literal(AttributeValue.createN("1")))
              : action);
    }
    return isCounted
        ? write
            .writing(write.item(), actions, write.known())
            .onlyIf(WriteCondition.isNull(Attributes.path(write.table(), version)))
        : null;
  }
}
