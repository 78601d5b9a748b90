package shop;

import dev.dynaset.spi.ItemKey;
import javax.annotation.processing.Generated;

/** The key of a {@link Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderKey extends ItemKey {
  private OrderKey(String customer, long number) {
    super(OrderTable.Codec.INSTANCE.shape(), customer, number);
  }

  /** The key of these parts. */
  public static OrderKey of(String customer, long number) {
    return new OrderKey(customer, number);
  }

  /** The hash key. */
  public String customer() {
    return part(0);
  }

  /** The range key. */
  public long number() {
    return part(1);
  }
}
