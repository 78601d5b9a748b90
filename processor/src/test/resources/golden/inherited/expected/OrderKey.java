package shop;

import dev.dynaset.spi.ItemKey;
import javax.annotation.processing.Generated;

/** The key of a {@link Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderKey extends ItemKey {
  private OrderKey(String id, String name) {
    super(OrderTable.Codec.INSTANCE.shape(), id, name);
  }

  /**
   * {@return the key of these parts}
   * @param id the hash key, neither null nor empty
   * @param name the range key, neither null nor empty
   */
  public static OrderKey of(String id, String name) {
    return new OrderKey(id, name);
  }

  /** {@return the hash key} */
  public String id() {
    return part(0);
  }

  /** {@return the range key} */
  public String name() {
    return part(1);
  }
}
