package dev.dynaset.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.function.Predicate;

/**
 * The text of DynamoDB's numbers: up to 38 significant digits, magnitudes from 1E-130 to
 * 9.99…E+125. A number is never rounded to an integer and never wraps around.
 */
final class NumberText {
  private static final int MAX_DIGITS = 38;
  private static final int MIN_EXPONENT = -130;
  private static final int MAX_EXPONENT = 125;
  private static final double EXACT_INTEGERS = 0x1p53;

  private NumberText() {}

  static String format(long value) {
    return Long.toString(value);
  }

  static String format(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("DynamoDB has no NaN and no infinity");
    }
    double magnitude = Math.abs(value);
    // 1E126 is the least double whose text DynamoDB refuses for its size; what is below 1E-130 it
    // refuses too.
    if (magnitude >= 1E126 || (magnitude < 1E-130 && magnitude != 0)) {
      throw new IllegalArgumentException("its magnitude is not between 1E-130 and 9.99E+125");
    }
    return shortest(value, 15, 17, text -> Double.parseDouble(text) == value);
  }

  static String format(float value) {
    if (Float.isNaN(value) || Float.isInfinite(value)) {
      throw new IllegalArgumentException("DynamoDB has no NaN and no infinity");
    }
    return shortest(value, 6, 9, text -> Float.parseFloat(text) == value);
  }

  /**
   * The decimal of the fewest digits, from so many on, that is read as the same number again. Not
   * {@code toString}: what that gives for one number has changed from JDK to JDK, and would make
   * two keys of it.
   */
  private static String shortest(double value, int fewest, int most, Predicate<String> isSame) {
    if (value == Math.rint(value) && Math.abs(value) < EXACT_INTEGERS) {
      return Long.toString((long) value);
    }
    BigDecimal exact = new BigDecimal(value);
    for (int digits = fewest; digits < most; digits++) {
      String text = exact.round(new MathContext(digits)).stripTrailingZeros().toString();
      if (isSame.test(text)) {
        return text;
      }
    }
    return exact.round(new MathContext(most)).stripTrailingZeros().toString();
  }

  static String format(BigDecimal value) {
    if (value.signum() != 0) {
      // Trailing zeros carry no digits: 1E+100 is one digit, however it is written.
      BigDecimal digits = value.stripTrailingZeros();
      if (digits.precision() > MAX_DIGITS) {
        throw new IllegalArgumentException("it has more than 38 significant digits");
      }
      long exponent = (long) digits.precision() - digits.scale() - 1;
      if (exponent < MIN_EXPONENT || exponent > MAX_EXPONENT) {
        throw new IllegalArgumentException("its magnitude is not between 1E-130 and 9.99E+125");
      }
    }
    return value.signum() == 0 ? "0" : value.toString();
  }

  static String format(Number value) {
    if (value instanceof BigDecimal decimal) {
      return format(decimal);
    }
    if (value instanceof BigInteger integer) {
      return format(new BigDecimal(integer));
    }
    if (value instanceof Double || value instanceof Float) {
      return value instanceof Float single
          ? format(single.floatValue())
          : format(value.doubleValue());
    }
    return format(value.longValue());
  }

  static long toLong(String text, long min, long max, String type) {
    long value;
    try {
      value = Long.parseLong(text);
    } catch (NumberFormatException notPlain) {
      value = exactLong(text, type);
    }
    if (value < min || value > max) {
      throw new IllegalArgumentException("it does not fit " + type);
    }
    return value;
  }

  private static long exactLong(String text, String type) {
    BigDecimal decimal = toBigDecimal(text);
    try {
      return decimal.longValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(doesNotFit(decimal, type), e);
    }
  }

  private static String doesNotFit(BigDecimal decimal, String type) {
    boolean fraction = decimal.signum() != 0 && decimal.stripTrailingZeros().scale() > 0;
    return fraction
        ? "it has a fraction, which " + type + " cannot hold"
        : "it does not fit " + type;
  }

  static double toDouble(String text) {
    double value = Double.parseDouble(checked(text));
    if (Double.isInfinite(value) || (value == 0 && toBigDecimal(text).signum() != 0)) {
      throw new IllegalArgumentException("it does not fit double");
    }
    return value;
  }

  static float toFloat(String text) {
    float value = Float.parseFloat(checked(text));
    if (Float.isInfinite(value) || (value == 0 && toBigDecimal(text).signum() != 0)) {
      throw new IllegalArgumentException("it does not fit float");
    }
    return value;
  }

  /**
   * Java also parses {@code NaN}, {@code 0x1p3} and {@code 1d}, which are no numbers of DynamoDB.
   */
  private static String checked(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && c != '-' && c != '+' && c != '.' && c != 'e' && c != 'E') {
        throw new IllegalArgumentException("it is not a number");
      }
    }
    return text;
  }

  static BigInteger toBigInteger(String text) {
    BigDecimal decimal = toBigDecimal(text);
    // Such a number cannot come from DynamoDB, and expanding its zeros could take all memory.
    if ((long) decimal.precision() - decimal.scale() > MAX_EXPONENT + 1) {
      throw new IllegalArgumentException("its magnitude is not between 1E-130 and 9.99E+125");
    }
    try {
      return decimal.toBigIntegerExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("it has a fraction, which BigInteger cannot hold", e);
    }
  }

  static BigDecimal toBigDecimal(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("it is not a number", e);
    }
  }
}
