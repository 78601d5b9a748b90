package dev.dynaset.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.Arrays;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The order in which DynamoDB sorts range keys: strings by the bytes of their UTF-8 (Java compares
 * UTF-16), binary by unsigned bytes, numbers by value.
 */
final class KeyOrder {
  private KeyOrder() {}

  /** Whether no key can meet the condition: its bounds are reversed, which DynamoDB refuses. */
  static boolean isEmpty(RangeCondition condition) {
    return condition instanceof RangeCondition.Between between
        && compare(between.from(), between.to()) > 0;
  }

  private static int compare(AttributeValue left, AttributeValue right) {
    return switch (left.type()) {
      case S -> Arrays.compareUnsigned(left.s().getBytes(UTF_8), right.s().getBytes(UTF_8));
      case N -> new BigDecimal(left.n()).compareTo(new BigDecimal(right.n()));
      case B -> Arrays.compareUnsigned(left.b().asByteArrayUnsafe(), right.b().asByteArrayUnsafe());
      default ->
        throw new IllegalArgumentException(
            "A key is a string, a number or binary, not " + left.type() + ".");
    };
  }
}
