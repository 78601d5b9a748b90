package shop;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** The key of a {@link Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderKey {
  private final String customer;

  private final long number;

  private OrderKey(String customer, long number) {
    this.customer = Objects.requireNonNull(customer, "customer");
    this.number = number;
  }

  /** The key of these parts. */
  public static OrderKey of(String customer, long number) {
    return new OrderKey(customer, number);
  }

  /** The hash key. */
  public String customer() {
    return customer;
  }

  /** The range key. */
  public long number() {
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderKey that
        && this.customer.equals(that.customer)
        && this.number == that.number;
  }

  @Override
  public int hashCode() {
    return 31 * customer.hashCode() + Long.hashCode(number);
  }

  @Override
  public String toString() {
    return "Order {customer=" + customer + ", number=" + number + "}";
  }
}
