package shop;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A class that is made by its largest constructor, and whose rest is set. */
@Table("orders")
public final class Order {
  @HashKey
  private final String customer;

  @RangeKey
  private final long number;

  private final Integer lines;
  private final @Nullable Long discount;
  private String note = "";
  String place = "";

  Order(String customer, long number, Integer lines, @Nullable Long discount) {
    this.customer = customer;
    this.number = number;
    this.lines = lines;
    this.discount = discount;
  }

  /** Another, which takes less. */
  Order(String customer, long number) {
    this(customer, number, Integer.valueOf(0), null);
  }

  /** An overload that a primitive would be given to. */
  Order(String customer, long number, int lines, Object discount) {
    this(customer, number);
  }

  public String getCustomer() {
    return customer;
  }

  public long getNumber() {
    return number;
  }

  public int lines() {
    return lines;
  }

  public Integer getLines() {
    return lines;
  }

  public @Nullable Long getDiscount() {
    return discount;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
