package scanabsent;

import dev.dynaset.spi.ItemKey;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** The key of a {@link Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderKey extends ItemKey {
  private OrderKey(String customer, LocalDate day) {
    super(OrderTable.Codec.INSTANCE.shape(), customer, day);
  }

  /** The key of these parts. */
  public static OrderKey of(String customer, LocalDate day) {
    return new OrderKey(customer, day);
  }

  /** The hash key. */
  public String customer() {
    return part(0);
  }

  /** The range key. */
  public LocalDate day() {
    return part(1);
  }
}
