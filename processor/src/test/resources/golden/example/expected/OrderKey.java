package app;

import dev.dynaset.spi.ItemKey;
import javax.annotation.processing.Generated;

/** The key of a {@link Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderKey extends ItemKey {
  private OrderKey(String id) {
    super(OrderTable.Codec.INSTANCE.shape(), id);
  }

  /** The key of these parts. */
  public static OrderKey of(String id) {
    return new OrderKey(id);
  }

  /** The hash key. */
  public String id() {
    return part(0);
  }
}
