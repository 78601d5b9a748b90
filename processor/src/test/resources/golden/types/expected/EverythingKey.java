package app;

import java.time.LocalDate;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The key of a {@link Everything}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class EverythingKey {
  private final Everything.Id id;

  private final LocalDate day;

  private EverythingKey(Everything.Id id, LocalDate day) {
    this.id = Objects.requireNonNull(id, "id");
    this.day = Objects.requireNonNull(day, "day");
  }

  /** The key of these parts. */
  public static EverythingKey of(Everything.Id id, LocalDate day) {
    return new EverythingKey(id, day);
  }

  /** The hash key. */
  public Everything.Id id() {
    return id;
  }

  /** The range key. */
  public LocalDate day() {
    return day;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EverythingKey that
        && this.id.equals(that.id)
        && this.day.equals(that.day);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + day.hashCode();
  }

  @Override
  public String toString() {
    return "Everything {id=" + id + ", day=" + day + "}";
  }
}
