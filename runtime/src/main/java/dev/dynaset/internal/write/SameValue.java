package dev.dynaset.internal.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Equality of stored values as DynamoDB sees it: 1.00 is 1, and the elements of a set have no order.
 */
final class SameValue {
  private SameValue() {}

  /** Whether two items have the same attributes with the same values. */
  static boolean of(Map<String, AttributeValue> one, Map<String, AttributeValue> other) {
    if (!one.keySet().equals(other.keySet())) {
      return false;
    }
    for (Map.Entry<String, AttributeValue> entry : one.entrySet()) {
      if (!of(entry.getValue(), other.get(entry.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two values are the same; an attribute that is not there is none. */
  static boolean of(@Nullable AttributeValue one, @Nullable AttributeValue other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    if (one.equals(other)) {
      return true;
    }
    if (one.type() != other.type()) {
      return false;
    }
    return switch (one.type()) {
      case N -> new BigDecimal(one.n()).compareTo(new BigDecimal(other.n())) == 0;
      case SS, NS, BS -> ElementsOfSets.areSame(one, other);
      case M -> of(one.m(), other.m());
      case L -> of(one.l(), other.l());
      default -> false;
    };
  }

  private static boolean of(List<AttributeValue> one, List<AttributeValue> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!of(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }
}
