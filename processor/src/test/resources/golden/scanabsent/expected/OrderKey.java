package scanabsent;

import java.time.LocalDate;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The key of a {@link Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderKey {
  private final String customer;

  private final LocalDate day;

  private OrderKey(String customer, LocalDate day) {
    this.customer = Objects.requireNonNull(customer, "customer");
    this.day = Objects.requireNonNull(day, "day");
  }

  /** The key of these parts. */
  public static OrderKey of(String customer, LocalDate day) {
    return new OrderKey(customer, day);
  }

  /** The hash key. */
  public String customer() {
    return customer;
  }

  /** The range key. */
  public LocalDate day() {
    return day;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderKey that
        && this.customer.equals(that.customer)
        && this.day.equals(that.day);
  }

  @Override
  public int hashCode() {
    return 31 * customer.hashCode() + day.hashCode();
  }

  @Override
  public String toString() {
    return "Order {customer=" + customer + ", day=" + day + "}";
  }
}
