package shop;

import dev.dynaset.spi.ItemKey;
import javax.annotation.processing.Generated;

/** The key of a {@link Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderKey extends ItemKey {
  private OrderKey(String id, String name) {
    super(OrderTable.Codec.INSTANCE.shape(), id, name);
  }

  /** The key of these parts. */
  public static OrderKey of(String id, String name) {
    return new OrderKey(id, name);
  }

  /** The hash key. */
  public String id() {
    return part(0);
  }

  /** The range key. */
  public String name() {
    return part(1);
  }
}
