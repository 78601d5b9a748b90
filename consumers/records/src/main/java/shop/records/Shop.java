package shop.records;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import java.time.Instant;
import java.util.Locale;

/** Records as models, nested in the class that they belong to. */
public final class Shop {
  private Shop() {}

  /** An order, whose customer is in lower case however it is made. */
  @Table("orders")
  @GlobalIndex(name = "by_status", hashKey = "status", rangeKey = "placed")
  public record Order(@HashKey String customer, @RangeKey Instant placed, Status status) {
    public Order {
      customer = customer.toLowerCase(Locale.ROOT);
    }

    /** Another constructor, which generated code must not call. */
    public Order(String customer, Instant placed) {
      this(customer, placed, Status.OPEN);
    }

    public static Order of(String customer) {
      return new Order(customer, Instant.EPOCH);
    }
  }

  /** What has become of an order. */
  public enum Status {
    OPEN,
    SHIPPED
  }

  @Table("settings")
  record Setting(@HashKey String name, long value) {}
}
