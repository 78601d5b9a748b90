package app;

import dev.dynaset.spi.ItemKey;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The key of a {@link Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderKey extends ItemKey {
  private OrderKey(Order.CustomerId customer, Instant placedAt) {
    super(OrderTable.Codec.INSTANCE.shape(), customer, placedAt);
  }

  /**
   * {@return the key of these parts}
   * @param customer the hash key, not null
   * @param placedAt the range key, not null
   */
  public static OrderKey of(Order.CustomerId customer, Instant placedAt) {
    return new OrderKey(customer, placedAt);
  }

  /** {@return the hash key} */
  public Order.CustomerId customer() {
    return part(0);
  }

  /** {@return the range key} */
  public Instant placedAt() {
    return part(1);
  }
}
