package dev.dynaset.codec;

/**
 * Fixed-width ISO-8601: every value of a type has the same length, so that text sorts as time does.
 */
final class IsoDigits {
  static final int DATE_LENGTH = 10;
  static final int DATE_TIME_LENGTH = 29;

  private IsoDigits() {}

  /** Puts {@code 2026-11-23} at the start. */
  static void date(byte[] text, int year, int month, int day) {
    requireFourDigits(year);
    digits(text, 0, 4, year);
    text[4] = '-';
    digits(text, 5, 2, month);
    text[7] = '-';
    digits(text, 8, 2, day);
  }

  /** Puts {@code T10:00:00.000000000} after the date. */
  static void time(byte[] text, int hour, int minute, int second, int nano) {
    text[10] = 'T';
    digits(text, 11, 2, hour);
    text[13] = ':';
    digits(text, 14, 2, minute);
    text[16] = ':';
    digits(text, 17, 2, second);
    text[19] = '.';
    digits(text, 20, 9, nano);
  }

  /** Also of what is read: it could not be written back. */
  static void requireFourDigits(int year) {
    if (year < 0 || year > 9999) {
      throw new IllegalArgumentException("the year is not between 0 and 9999");
    }
  }

  private static void digits(byte[] text, int start, int width, int value) {
    int rest = value;
    for (int i = start + width - 1; i >= start; i--) {
      text[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }
}
