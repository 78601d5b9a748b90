package dev.dynaset.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/**
 * {@code 2026-11-23T10:00:00.000000000Z}: UTC, always nine digits. Reads ISO-8601 of any width and
 * offset.
 */
final class InstantForm extends TextForm<Instant> {
  static final TextForm<Instant> INSTANCE = new InstantForm();

  /** Offsets with and without a colon: other programs write {@code +0000}. */
  static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
      .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
      .appendPattern("[XXXXX][XXXX][X]")
      .toFormatter(Locale.ROOT);

  private InstantForm() {}

  @Override
  String format(Instant value) {
    LocalDateTime utc;
    try {
      utc = LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("the year is not between 0 and 9999", e);
    }
    byte[] text = new byte[IsoDigits.DATE_TIME_LENGTH + 1];
    IsoDigits.date(text, utc.getYear(), utc.getMonthValue(), utc.getDayOfMonth());
    IsoDigits.time(text, utc.getHour(), utc.getMinute(), utc.getSecond(), utc.getNano());
    text[IsoDigits.DATE_TIME_LENGTH] = 'Z';
    return new String(text, ISO_8859_1);
  }

  @Override
  Instant parse(String text) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text, READ);
      IsoDigits.requireFourDigits(time.withOffsetSameInstant(ZoneOffset.UTC).getYear());
      return time.toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("it is not an ISO-8601 time with an offset", e);
    }
  }
}
