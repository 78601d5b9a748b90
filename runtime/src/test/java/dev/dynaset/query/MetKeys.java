package dev.dynaset.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Which range keys of a partition a condition meets, as DynamoDB evaluates it. */
final class MetKeys implements RangeCondition.Cases<Predicate<String>> {
  private static final int LONGEST = 1024;

  private MetKeys() {}

  /** The keys that meet a condition; all if there is none. */
  static List<String> of(@Nullable RangeCondition condition, List<String> partition) {
    return condition == null
        ? partition
        : partition.stream().filter(condition.match(new MetKeys())).toList();
  }

  /** Compares texts as DynamoDB does: by their bytes in UTF-8. */
  static int compare(String one, String other) {
    return Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }

  @Override
  public Predicate<String> comparison(RangeCondition.Comparison condition) {
    String value = bound(condition.value());
    return switch (condition.operator()) {
      case EQ -> value::equals;
      case BEGINS_WITH -> key -> key.startsWith(value);
      case GTE -> key -> compare(key, value) >= 0;
      case LTE -> key -> compare(key, value) <= 0;
      case GT, LT -> throw new AssertionError("It would leave the entity: " + condition);
    };
  }

  /** Reversed bounds are not sent. */
  @Override
  public Predicate<String> between(RangeCondition.Between condition) {
    String from = bound(condition.from());
    String to = bound(condition.to());
    return key -> compare(key, from) >= 0 && compare(key, to) <= 0;
  }

  /** DynamoDB takes no other. */
  private static String bound(AttributeValue value) {
    assertThat(value.s().getBytes(UTF_8)).hasSizeBetween(1, LONGEST);
    return value.s();
  }
}
