package shop;

import dev.dynaset.spi.ItemKey;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The key of a {@link Shop.Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class Shop_OrderKey extends ItemKey {
  private Shop_OrderKey(UUID id, byte[] signature) {
    super(Shop_OrderTable.Codec.INSTANCE.shape(), id, signature);
  }

  /**
   * {@return the key of these parts}
   * @param id the hash key, not null
   * @param signature the range key, neither null nor empty
   */
  public static Shop_OrderKey of(UUID id, byte[] signature) {
    return new Shop_OrderKey(id, signature);
  }

  /** {@return the hash key} */
  public UUID id() {
    return part(0);
  }

  /** {@return the range key} */
  public byte[] signature() {
    return part(1);
  }
}
