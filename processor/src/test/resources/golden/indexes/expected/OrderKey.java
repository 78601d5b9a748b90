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

  /** The key of these parts. */
  public static OrderKey of(String customer, Instant placed) {
    return new OrderKey(customer, placed);
  }

  /** The hash key. */
  public String customer() {
    return part(0);
  }

  /** The range key. */
  public Instant placed() {
    return part(1);
  }
}
