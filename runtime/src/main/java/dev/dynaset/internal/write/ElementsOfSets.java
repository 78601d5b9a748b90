package dev.dynaset.internal.write;

import dev.dynaset.sdk.AttributeValues;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The elements of stored sets, as DynamoDB compares them. */
final class ElementsOfSets {
  private ElementsOfSets() {}

  /** What a set has and another one of its type does not; null if that is nothing. */
  static @Nullable AttributeValue without(AttributeValue set, AttributeValue other) {
    return switch (set.type()) {
      case SS -> {
        List<String> left = without(set.ss(), other.ss(), text -> text);
        yield left.isEmpty() ? null : AttributeValues.ss(left);
      }
      case NS -> {
        List<String> left = without(set.ns(), other.ns(), ElementsOfSets::number);
        yield left.isEmpty() ? null : AttributeValues.ns(left);
      }
      default -> {
        var left = without(set.bs(), other.bs(), bytes -> bytes);
        yield left.isEmpty() ? null : AttributeValues.bs(left);
      }
    };
  }

  /** Whether two sets of one type have the same elements. */
  static boolean areSame(AttributeValue one, AttributeValue other) {
    return without(one, other) == null && without(other, one) == null;
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text).stripTrailingZeros();
  }

  private static <E, V> List<E> without(List<E> set, List<E> other, Function<E, V> value) {
    Set<V> others = other.stream().map(value).collect(Collectors.toCollection(HashSet::new));
    return set.stream()
        .filter(element -> !others.contains(value.apply(element)))
        .toList();
  }
}
