package shop;

import java.time.LocalDate;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The key of a {@link Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderKey {
  private final String customer;

  private final LocalDate date;

  private OrderKey(String customer, LocalDate date) {
    this.customer = Objects.requireNonNull(customer, "customer");
    this.date = Objects.requireNonNull(date, "date");
  }

  /** The key of these parts. */
  public static OrderKey of(String customer, LocalDate date) {
    return new OrderKey(customer, date);
  }

  /** The hash key. */
  public String customer() {
    return customer;
  }

  /** The range key. */
  public LocalDate date() {
    return date;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderKey that
        && this.customer.equals(that.customer)
        && this.date.equals(that.date);
  }

  @Override
  public int hashCode() {
    return 31 * customer.hashCode() + date.hashCode();
  }

  @Override
  public String toString() {
    return "Order {customer=" + customer + ", date=" + date + "}";
  }
}
