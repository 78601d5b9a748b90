package dev.dynaset.convert;

import dev.dynaset.OrderedConverter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * An {@code Instant} as PynamoDB's {@code UTCDateTimeAttribute} writes it: {@code
 * 2026-11-23T10:00:00.000000+0000}, UTC, always six digits of a second, years 0000 to 9999. What is
 * finer is cut off, towards the past; other years are refused.
 *
 * <p>Reads also fewer digits of the year, as PynamoDB does, other widths of the second, and other
 * offsets.
 */
public final class PynamoDateTime implements OrderedConverter<Instant, String> {
  private static final int YEAR_DIGITS = 4;
  private static final DateTimeFormatter WRITE = DateTimeFormatter.ofPattern(
          "uuuu-MM-dd'T'HH:mm:ss.SSSSSSxx", Locale.ROOT)
      .withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
      .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
      .appendPattern("[XXXXX][XXXX][X]")
      .toFormatter(Locale.ROOT);

  /** For generated code. */
  public PynamoDateTime() {}

  @Override
  public String toStored(Instant value) {
    OffsetDateTime utc = utc(value);
    return WRITE.format(utc);
  }

  @Override
  public Instant fromStored(String stored) {
    int year = stored.indexOf('-');
    String text = year > 0 && year < YEAR_DIGITS ? "0".repeat(YEAR_DIGITS - year) + stored : stored;
    Instant value;
    try {
      value = OffsetDateTime.parse(text, READ).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("it is not an ISO-8601 time with an offset", e);
    }
    return utc(value).toInstant();
  }

  private static OffsetDateTime utc(Instant value) {
    OffsetDateTime utc;
    try {
      utc = value.atOffset(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("the year is not between 0 and 9999", e);
    }
    if (utc.getYear() < 0 || utc.getYear() > 9999) {
      throw new IllegalArgumentException("the year is not between 0 and 9999");
    }
    return utc;
  }
}
