package dev.dynaset.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which keys a query asks for.
 *
 * @param hash the values of the hash key, in its order; there may be several in an index
 * @param range the conditions on the first attributes of the range key, in its order; all but the
 *     last are equalities
 */
public record KeyCondition(List<AttributeValue> hash, List<RangeCondition> range) {
  /** Keeps copies. */
  public KeyCondition {
    hash = List.copyOf(hash);
    range = List.copyOf(range);
  }

  /** All keys with this hash key. */
  public static KeyCondition of(AttributeValue... hash) {
    return new KeyCondition(List.of(hash), List.of());
  }

  /** This condition with one on the next attribute of the range key. */
  public KeyCondition and(RangeCondition next) {
    List<RangeCondition> more = new ArrayList<>(range);
    more.add(next);
    return new KeyCondition(hash, more);
  }

  /** This condition, whose conditions on the range key are replaced: by another, or by none. */
  KeyCondition only(@Nullable RangeCondition condition) {
    return new KeyCondition(hash, condition == null ? List.of() : List.of(condition));
  }
}
