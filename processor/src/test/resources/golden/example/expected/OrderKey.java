package app;

import dev.dynaset.spi.ItemKey;
import javax.annotation.processing.Generated;

/** The key of a {@link Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderKey extends ItemKey {
  private OrderKey(String id) {
    super(OrderTable.Codec.INSTANCE.shape(), id);
  }

  /**
   * {@return the key of these parts}
   * @param id the hash key, neither null nor empty
   */
  public static OrderKey of(String id) {
    return new OrderKey(id);
  }

  /** {@return the hash key} */
  public String id() {
    return part(0);
  }
}
