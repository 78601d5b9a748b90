package shop;

import dev.dynaset.spi.ItemKey;
import javax.annotation.processing.Generated;

/** The key of a {@link Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderKey extends ItemKey {
  private OrderKey(String customer, long number) {
    super(OrderTable.Codec.INSTANCE.shape(), customer, number);
  }

  /**
   * {@return the key of these parts}
   * @param customer the hash key, neither null nor empty
   * @param number the range key
   */
  public static OrderKey of(String customer, long number) {
    return new OrderKey(customer, number);
  }

  /** {@return the hash key} */
  public String customer() {
    return part(0);
  }

  /** {@return the range key} */
  public long number() {
    return part(1);
  }
}
