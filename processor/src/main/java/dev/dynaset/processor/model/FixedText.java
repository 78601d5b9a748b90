package dev.dynaset.processor.model;

import dev.dynaset.processor.keys.SegmentText;
import java.util.Locale;
import java.util.Optional;

/**
 * The texts of one width that types are stored as, in patterns as {@link SegmentText#fixed} reads them.
 * Those of times have all their digits, always.
 */
public enum FixedText {
  INSTANT("dddd-MM-DDThh:mm:mm.dddddddddZ"),
  LOCAL_DATE_TIME("dddd-MM-DDThh:mm:mm.ddddddddd"),
  LOCAL_DATE("dddd-MM-DD"),
  YEAR_MONTH("dddd-MM"),
  LOCAL_TIME("hh:mm:mm.ddddddddd"),
  UUID("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");

  private final String pattern;

  FixedText(String pattern) {
    this.pattern = pattern;
  }

  /** That of a scalar, if it has one. */
  public static Optional<FixedText> of(Scalar scalar) {
    return switch (scalar) {
      case INSTANT -> Optional.of(INSTANT);
      case LOCAL_DATE_TIME -> Optional.of(LOCAL_DATE_TIME);
      case LOCAL_DATE -> Optional.of(LOCAL_DATE);
      case YEAR_MONTH -> Optional.of(YEAR_MONTH);
      case LOCAL_TIME -> Optional.of(LOCAL_TIME);
      case UUID -> Optional.of(UUID);
      default -> Optional.empty();
    };
  }

  /** What the characters of a text are. */
  public String pattern() {
    return pattern;
  }

  /** All texts. */
  SegmentText text() {
    return SegmentText.fixed(pattern);
  }

  /** Whether a text begins with a year, a month, or a day. */
  public boolean beginsWith(TimeUnit unit) {
    return pattern.startsWith(unit.pattern());
  }

  /** What a text of a time begins with. */
  public enum TimeUnit {
    YEAR("dddd"),
    MONTH("dddd-MM"),
    DAY("dddd-MM-DD");

    private final String pattern;

    TimeUnit(String pattern) {
      this.pattern = pattern;
    }

    /** What the characters are. */
    public String pattern() {
      return pattern;
    }

    SegmentText text() {
      return SegmentText.fixed(pattern);
    }

    /** How templates ask for it: {@code day}. */
    public String form() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
