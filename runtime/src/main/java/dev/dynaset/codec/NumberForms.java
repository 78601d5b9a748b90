package dev.dynaset.codec;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The forms of Java's numbers, for elements of collections. Members have methods of their own. */
final class NumberForms {
  private NumberForms() {}

  /** Whole numbers of up to eight bits. */
  static final class ByteForm extends NumberForm<Byte> {
    static final ByteForm INSTANCE = new ByteForm();

    @Override
    String format(Byte value) {
      return NumberText.format(value.longValue());
    }

    @Override
    Byte parse(String digits) {
      return (byte) NumberText.toLong(digits, Byte.MIN_VALUE, Byte.MAX_VALUE, "byte");
    }
  }

  /** Whole numbers of up to sixteen bits. */
  static final class ShortForm extends NumberForm<Short> {
    static final ShortForm INSTANCE = new ShortForm();

    @Override
    String format(Short value) {
      return NumberText.format(value.longValue());
    }

    @Override
    Short parse(String digits) {
      return (short) NumberText.toLong(digits, Short.MIN_VALUE, Short.MAX_VALUE, "short");
    }
  }

  /** Whole numbers of up to 32 bits. */
  static final class IntForm extends NumberForm<Integer> {
    static final IntForm INSTANCE = new IntForm();

    @Override
    String format(Integer value) {
      return NumberText.format(value.longValue());
    }

    @Override
    Integer parse(String digits) {
      return (int) NumberText.toLong(digits, Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
    }
  }

  /** Whole numbers of up to 64 bits. */
  static final class LongForm extends NumberForm<Long> {
    static final LongForm INSTANCE = new LongForm();

    @Override
    String format(Long value) {
      return NumberText.format(value.longValue());
    }

    @Override
    Long parse(String digits) {
      return NumberText.toLong(digits, Long.MIN_VALUE, Long.MAX_VALUE, "long");
    }
  }

  /** Floats. */
  static final class FloatForm extends NumberForm<Float> {
    static final FloatForm INSTANCE = new FloatForm();

    @Override
    String format(Float value) {
      return NumberText.format(value.floatValue());
    }

    @Override
    Float parse(String digits) {
      return NumberText.toFloat(digits);
    }
  }

  /** Doubles. */
  static final class DoubleForm extends NumberForm<Double> {
    static final DoubleForm INSTANCE = new DoubleForm();

    @Override
    String format(Double value) {
      return NumberText.format(value.doubleValue());
    }

    @Override
    Double parse(String digits) {
      return NumberText.toDouble(digits);
    }
  }

  /** Whole numbers of up to 38 digits. */
  static final class BigIntegerForm extends NumberForm<BigInteger> {
    static final BigIntegerForm INSTANCE = new BigIntegerForm();

    @Override
    String format(BigInteger value) {
      return NumberText.format(new BigDecimal(value));
    }

    @Override
    BigInteger parse(String digits) {
      return NumberText.toBigInteger(digits);
    }
  }

  /** Decimals of up to 38 digits. */
  static final class BigDecimalForm extends NumberForm<BigDecimal> {
    static final BigDecimalForm INSTANCE = new BigDecimalForm();

    @Override
    String format(BigDecimal value) {
      return NumberText.format(value);
    }

    @Override
    BigDecimal parse(String digits) {
      return NumberText.toBigDecimal(digits);
    }
  }
}
