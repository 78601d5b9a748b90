package dev.dynaset.expression;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.Arrays;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The order in which DynamoDB sorts values: strings by the bytes of their UTF-8 (Java compares
 * UTF-16), binary by unsigned bytes, numbers by value.
 */
public final class ValueOrder {
  private ValueOrder() {}

  /**
   * Compares two values of one type.
   *
   * @throws IllegalArgumentException if they are not both S, N or B
   */
  public static int compare(AttributeValue left, AttributeValue right) {
    return switch (left.type()) {
      case S -> Arrays.compareUnsigned(left.s().getBytes(UTF_8), right.s().getBytes(UTF_8));
      case N -> new BigDecimal(left.n()).compareTo(new BigDecimal(right.n()));
      case B -> Arrays.compareUnsigned(left.b().asByteArrayUnsafe(), right.b().asByteArrayUnsafe());
      default ->
        throw new IllegalArgumentException(
            "Only strings, numbers and binary have an order, not " + left.type() + ".");
    };
  }
}
