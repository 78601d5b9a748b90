package shop;

import dev.dynaset.spi.ItemKey;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** The key of a {@link Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderKey extends ItemKey {
  private OrderKey(String customer, LocalDate date) {
    super(OrderTable.Codec.INSTANCE.shape(), customer, date);
  }

  /** The key of these parts. */
  public static OrderKey of(String customer, LocalDate date) {
    return new OrderKey(customer, date);
  }

  /** The hash key. */
  public String customer() {
    return part(0);
  }

  /** The range key. */
  public LocalDate date() {
    return part(1);
  }
}
