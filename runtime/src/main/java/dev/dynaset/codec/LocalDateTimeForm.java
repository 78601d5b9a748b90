package dev.dynaset.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.time.LocalDateTime;

/** {@code 2026-11-23T10:00:00.000000000}: always nine digits. Reads ISO-8601 of any width. */
final class LocalDateTimeForm extends TextForm<LocalDateTime> {
  static final TextForm<LocalDateTime> INSTANCE = new LocalDateTimeForm();

  private LocalDateTimeForm() {}

  @Override
  String format(LocalDateTime value) {
    byte[] text = new byte[IsoDigits.DATE_TIME_LENGTH];
    IsoDigits.date(text, value.getYear(), value.getMonthValue(), value.getDayOfMonth());
    IsoDigits.time(text, value.getHour(), value.getMinute(), value.getSecond(), value.getNano());
    return new String(text, ISO_8859_1);
  }

  @Override
  LocalDateTime parse(String text) {
    try {
      LocalDateTime time = LocalDateTime.parse(text);
      IsoDigits.requireFourDigits(time.getYear());
      return time;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "it is not an ISO-8601 date and time without an offset", e);
    }
  }
}
