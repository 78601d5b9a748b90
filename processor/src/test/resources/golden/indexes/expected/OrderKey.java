package indexes;

import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The key of a {@link Indexes.Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderKey {
  private final String customer;

  private final Instant placed;

  private OrderKey(String customer, Instant placed) {
    this.customer = Objects.requireNonNull(customer, "customer");
    this.placed = Objects.requireNonNull(placed, "placed");
  }

  /** The key of these parts. */
  public static OrderKey of(String customer, Instant placed) {
    return new OrderKey(customer, placed);
  }

  /** The hash key. */
  public String customer() {
    return customer;
  }

  /** The range key. */
  public Instant placed() {
    return placed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderKey that
        && this.customer.equals(that.customer)
        && this.placed.equals(that.placed);
  }

  @Override
  public int hashCode() {
    return 31 * customer.hashCode() + placed.hashCode();
  }

  @Override
  public String toString() {
    return "Indexes.Order {customer=" + customer + ", placed=" + placed + "}";
  }
}
