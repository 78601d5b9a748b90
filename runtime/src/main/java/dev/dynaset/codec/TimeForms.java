package dev.dynaset.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The types of {@code java.time} but for those that members have methods for. */
final class TimeForms {
  private TimeForms() {}

  /** {@code 2026-11-23T10:00:00.000000000+01:00}: always nine digits. */
  static final class OffsetForm extends TextForm<OffsetDateTime> {
    static final OffsetForm INSTANCE = new OffsetForm();

    @Override
    String format(OffsetDateTime value) {
      return LocalDateTimeForm.INSTANCE.format(value.toLocalDateTime()) + value.getOffset();
    }

    @Override
    OffsetDateTime parse(String text) {
      try {
        OffsetDateTime time = OffsetDateTime.parse(text, InstantForm.READ);
        IsoDigits.requireFourDigits(time.getYear());
        return time;
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("it is not an ISO-8601 time with an offset", e);
      }
    }
  }

  /** {@code 2026-11-23T10:00:00.000000000+01:00[Europe/Paris]}: always nine digits. */
  static final class ZonedForm extends TextForm<ZonedDateTime> {
    static final ZonedForm INSTANCE = new ZonedForm();

    @Override
    String format(ZonedDateTime value) {
      String local = LocalDateTimeForm.INSTANCE.format(value.toLocalDateTime());
      ZoneId zone = value.getZone();
      return local + value.getOffset() + (zone instanceof ZoneOffset ? "" : "[" + zone + "]");
    }

    @Override
    ZonedDateTime parse(String text) {
      try {
        ZonedDateTime time = ZonedDateTime.parse(text, DateTimeFormatter.ISO_ZONED_DATE_TIME);
        IsoDigits.requireFourDigits(time.getYear());
        return time;
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("it is not an ISO-8601 time with a zone", e);
      }
    }
  }

  /** {@code 10:00:00.000000000}: always nine digits. */
  static final class TimeForm extends TextForm<LocalTime> {
    static final TimeForm INSTANCE = new TimeForm();

    @Override
    String format(LocalTime value) {
      byte[] text = new byte[IsoDigits.DATE_TIME_LENGTH];
      IsoDigits.time(text, value.getHour(), value.getMinute(), value.getSecond(), value.getNano());
      int start = IsoDigits.DATE_LENGTH + 1;
      return new String(text, start, text.length - start, ISO_8859_1);
    }

    @Override
    LocalTime parse(String text) {
      try {
        return LocalTime.parse(text);
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException("it is not an ISO-8601 time of a day", e);
      }
    }
  }

  /** Seconds with up to nine decimals, as an N. Reads ISO-8601 text as well. */
  static final class DurationForm extends NumberForm<Duration> {
    static final DurationForm INSTANCE = new DurationForm();
    private static final int NANO_DIGITS = 9;
    private static final int MAX_SECONDS_DIGITS = 19;

    @Override
    String format(Duration value) {
      BigDecimal seconds = BigDecimal.valueOf(value.getSeconds())
          .add(BigDecimal.valueOf(value.getNano(), NANO_DIGITS));
      return seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString();
    }

    @Override
    Duration parse(String digits) {
      BigDecimal seconds = NumberText.toBigDecimal(digits);
      // Expanding the zeros of a huge exponent could take all memory.
      if ((long) seconds.precision() - seconds.scale() > MAX_SECONDS_DIGITS) {
        throw new IllegalArgumentException("it does not fit Duration");
      }
      try {
        BigDecimal whole = seconds.setScale(0, java.math.RoundingMode.FLOOR);
        return Duration.ofSeconds(
            whole.longValueExact(),
            seconds.subtract(whole).movePointRight(NANO_DIGITS).intValueExact());
      } catch (ArithmeticException e) {
        throw new IllegalArgumentException("it does not fit Duration", e);
      }
    }

    @Override
    Duration read(ValueSource in) {
      if (in.type() != AttributeValue.Type.S) {
        return super.read(in);
      }
      try {
        return Duration.parse(in.text());
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException("it is not an ISO-8601 duration", e);
      }
    }
  }

  /** {@code P1Y2M3D}. */
  static final class PeriodForm extends TextForm<Period> {
    static final PeriodForm INSTANCE = new PeriodForm();

    @Override
    String format(Period value) {
      return value.toString();
    }

    @Override
    Period parse(String text) {
      try {
        return Period.parse(text);
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException("it is not an ISO-8601 period", e);
      }
    }
  }

  /** The number of the year, as an N. Reads text as well. */
  static final class YearForm extends NumberForm<Year> {
    static final YearForm INSTANCE = new YearForm();

    @Override
    String format(Year value) {
      return NumberText.format((long) value.getValue());
    }

    @Override
    Year parse(String digits) {
      return Year.of((int) NumberText.toLong(digits, Year.MIN_VALUE, Year.MAX_VALUE, "Year"));
    }

    @Override
    Year read(ValueSource in) {
      return in.type() == AttributeValue.Type.S ? parse(in.text()) : super.read(in);
    }
  }

  /** {@code 2026-11}. */
  static final class YearMonthForm extends TextForm<YearMonth> {
    static final YearMonthForm INSTANCE = new YearMonthForm();
    private static final int LENGTH = 7;

    @Override
    String format(YearMonth value) {
      byte[] text = new byte[IsoDigits.DATE_LENGTH];
      IsoDigits.date(text, value.getYear(), value.getMonthValue(), 1);
      return new String(text, 0, LENGTH, ISO_8859_1);
    }

    @Override
    YearMonth parse(String text) {
      try {
        YearMonth month = YearMonth.parse(text);
        IsoDigits.requireFourDigits(month.getYear());
        return month;
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException("it is not an ISO-8601 year and month", e);
      }
    }
  }

  /** Seconds since 1970, as an N: what DynamoDB asks of a time to live. */
  static final class EpochSecondsForm extends NumberForm<Instant> {
    static final EpochSecondsForm INSTANCE = new EpochSecondsForm();

    @Override
    String format(Instant value) {
      return NumberText.format(value.getEpochSecond());
    }

    @Override
    Instant parse(String digits) {
      try {
        return Instant.ofEpochSecond(
            NumberText.toLong(digits, Long.MIN_VALUE, Long.MAX_VALUE, "Instant"));
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("it does not fit Instant", e);
      }
    }
  }
}
