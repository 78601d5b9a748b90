package indexes;

import dev.dynaset.spi.ItemKey;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The key of a {@link Indexes.Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderKey extends ItemKey {
  private OrderKey(String customer, Instant placed) {
    super(OrderTable.Codec.INSTANCE.shape(), customer, placed);
  }

  /**
   * {@return the key of these parts}
   * @param customer the hash key, neither null nor empty
   * @param placed the range key, not null
   */
  public static OrderKey of(String customer, Instant placed) {
    return new OrderKey(customer, placed);
  }

  /** {@return the hash key} */
  public String customer() {
    return part(0);
  }

  /** {@return the range key} */
  public Instant placed() {
    return part(1);
  }
}
