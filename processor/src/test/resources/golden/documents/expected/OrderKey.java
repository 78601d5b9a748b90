package app;

import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The key of a {@link Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderKey {
  private final Order.CustomerId customer;

  private final Instant placedAt;

  private OrderKey(Order.CustomerId customer, Instant placedAt) {
    this.customer = Objects.requireNonNull(customer, "customer");
    this.placedAt = Objects.requireNonNull(placedAt, "placedAt");
  }

  /** The key of these parts. */
  public static OrderKey of(Order.CustomerId customer, Instant placedAt) {
    return new OrderKey(customer, placedAt);
  }

  /** The hash key. */
  public Order.CustomerId customer() {
    return customer;
  }

  /** The range key. */
  public Instant placedAt() {
    return placedAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderKey that
        && this.customer.equals(that.customer)
        && this.placedAt.equals(that.placedAt);
  }

  @Override
  public int hashCode() {
    return 31 * customer.hashCode() + placedAt.hashCode();
  }

  @Override
  public String toString() {
    return "Order {customer=" + customer + ", placedAt=" + placedAt + "}";
  }
}
