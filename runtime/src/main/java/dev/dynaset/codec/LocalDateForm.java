package dev.dynaset.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.time.LocalDate;

/** {@code 2026-11-23}. */
final class LocalDateForm extends TextForm<LocalDate> {
  static final TextForm<LocalDate> INSTANCE = new LocalDateForm();

  private LocalDateForm() {}

  @Override
  String format(LocalDate value) {
    byte[] text = new byte[IsoDigits.DATE_LENGTH];
    IsoDigits.date(text, value.getYear(), value.getMonthValue(), value.getDayOfMonth());
    return new String(text, ISO_8859_1);
  }

  @Override
  LocalDate parse(String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      IsoDigits.requireFourDigits(date.getYear());
      return date;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("it is not an ISO-8601 date", e);
    }
  }
}
