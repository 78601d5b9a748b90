package dev.dynaset.key;

import dev.dynaset.codec.ItemReader;
import dev.dynaset.sdk.AttributeValues;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A whole number as a text of one width that sorts as numbers do: the digits of the number plus an
 * offset, with zeros before them.
 */
final class NumberSegment extends KeySegment {
  private final int width;
  private final BigInteger least;
  private final BigInteger most;
  /** The digits of the greatest number. */
  private final String greatest;

  private NumberSegment(String member, int width, BigInteger least, BigInteger most) {
    super(member);
    this.width = width;
    this.least = least;
    this.most = most;
    this.greatest = digits(most);
  }

  /** Numbers from 0 on, of so many digits at most. */
  static NumberSegment padded(String member, int width) {
    BigInteger most = BigInteger.TEN.pow(width).subtract(BigInteger.ONE);
    return new NumberSegment(member, width, BigInteger.ZERO, most);
  }

  /** All numbers from one to another. */
  static NumberSegment sortable(String member, long least, long most) {
    BigInteger first = BigInteger.valueOf(least);
    BigInteger last = BigInteger.valueOf(most);
    return new NumberSegment(member, last.subtract(first).toString().length(), first, last);
  }

  @Override
  String form() {
    return least.signum() == 0 ? ":" + width : "";
  }

  @Override
  String text(AttributeValue stored) {
    BigInteger number = number(stored);
    if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      throw refused("must be from " + least + " to " + most + " in the key.");
    }
    return digits(number);
  }

  private static BigInteger number(AttributeValue stored) {
    return new BigInteger(stored.n());
  }

  private String digits(BigInteger number) {
    String digits = number.subtract(least).toString();
    return "0".repeat(width - digits.length()) + digits;
  }

  @Override
  KeyBound bound(AttributeValue stored) {
    BigInteger number = number(stored);
    if (number.compareTo(least) < 0) {
      return new KeyBound(digits(least), -1);
    }
    return number.compareTo(most) > 0 ? new KeyBound(greatest, 1) : new KeyBound(digits(number), 0);
  }

  @Override
  int end(String key, int start, int next) {
    int end = start + width;
    if (end > key.length()) {
      return -1;
    }
    for (int i = start; i < end; i++) {
      if (key.charAt(i) < '0' || key.charAt(i) > '9') {
        return -1;
      }
    }
    return isTooMany(key, start, end) ? -1 : end;
  }

  /** Whether digits are more than the greatest number has. */
  private boolean isTooMany(String key, int start, int end) {
    for (int i = start; i < end; i++) {
      int difference = key.charAt(i) - greatest.charAt(i - start);
      if (difference != 0) {
        return difference > 0;
      }
    }
    return false;
  }

  @Override
  int knownEnd(String key, int start, int next) {
    return start + width;
  }

  @Override
  boolean isSame(String key, int start, int end, ItemReader in, int position) {
    BigInteger number = in.bigIntegerOrNull(position);
    return number == null || number.equals(new BigInteger(key.substring(start, end)).add(least));
  }

  @Override
  @Nullable
  AttributeValue stored(String text) {
    return AttributeValues.n(new BigInteger(text).add(least).toString());
  }
}
