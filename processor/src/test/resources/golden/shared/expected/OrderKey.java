package shared;

import java.time.Instant;
import javax.annotation.processing.Generated;

/** The key of a {@link Shop.Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderKey extends ShopKey {
  private static final int[] MEMBERS =
      {OrderTable.Codec.CUSTOMER_ID, OrderTable.Codec.PLACED_AT, OrderTable.Codec.ORDER_ID};

  private OrderKey(String customerId, Instant placedAt, String orderId) {
    super(MEMBERS, OrderTable.Codec.INSTANCE.shape(), customerId, placedAt, orderId);
  }

  /**
   * {@return the key of these parts}
   * @param customerId a part of the hash key, neither null nor empty
   * @param placedAt a part of the range key, not null
   * @param orderId a part of the range key, neither null nor empty
   */
  public static OrderKey of(String customerId, Instant placedAt, String orderId) {
    return new OrderKey(customerId, placedAt, orderId);
  }

  /** {@return a part of the hash key} */
  public String customerId() {
    return part(0);
  }

  /** {@return a part of the range key} */
  public Instant placedAt() {
    return part(1);
  }

  /** {@return a part of the range key} */
  public String orderId() {
    return part(2);
  }
}
