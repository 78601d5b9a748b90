package shop;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** The key of a {@link Line}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class LineKey {
  private final String id;

  private LineKey(String id) {
    this.id = Objects.requireNonNull(id, "id");
  }

  /** The key of these parts. */
  public static LineKey of(String id) {
    return new LineKey(id);
  }

  /** The hash key. */
  public String id() {
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LineKey that
        && this.id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "Line {id=" + id + "}";
  }
}
