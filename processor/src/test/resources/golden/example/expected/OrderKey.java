package app;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** The key of a {@link Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderKey {
  private final String id;

  private OrderKey(String id) {
    this.id = Objects.requireNonNull(id, "id");
  }

  /** The key of these parts. */
  public static OrderKey of(String id) {
    return new OrderKey(id);
  }

  /** The hash key. */
  public String id() {
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderKey that
        && this.id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "Order {id=" + id + "}";
  }
}
