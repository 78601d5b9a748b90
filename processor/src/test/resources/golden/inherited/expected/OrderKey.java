package shop;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** The key of a {@link Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderKey {
  private final String id;

  private final String name;

  private OrderKey(String id, String name) {
    this.id = Objects.requireNonNull(id, "id");
    this.name = Objects.requireNonNull(name, "name");
  }

  /** The key of these parts. */
  public static OrderKey of(String id, String name) {
    return new OrderKey(id, name);
  }

  /** The hash key. */
  public String id() {
    return id;
  }

  /** The range key. */
  public String name() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderKey that
        && this.id.equals(that.id)
        && this.name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + name.hashCode();
  }

  @Override
  public String toString() {
    return "Order {id=" + id + ", name=" + name + "}";
  }
}
