package shared;

import javax.annotation.processing.Generated;

/** The key of a {@link Shop.OrderLine}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderLineKey extends ShopKey {
  private static final int[] MEMBERS =
      {OrderLineTable.Codec.CUSTOMER_ID, OrderLineTable.Codec.ORDER_ID, OrderLineTable.Codec.LINE};

  private OrderLineKey(String customerId, String orderId, int line) {
    super(MEMBERS, OrderLineTable.Codec.INSTANCE.shape(), customerId, orderId, line);
  }

  /**
   * {@return the key of these parts}
   * @param customerId a part of the hash key, neither null nor empty
   * @param orderId a part of the range key, neither null nor empty
   * @param line a part of the range key
   */
  public static OrderLineKey of(String customerId, String orderId, int line) {
    return new OrderLineKey(customerId, orderId, line);
  }

  /** {@return a part of the hash key} */
  public String customerId() {
    return part(0);
  }

  /** {@return a part of the range key} */
  public String orderId() {
    return part(1);
  }

  /** {@return a part of the range key} */
  public int line() {
    return part(2);
  }
}
