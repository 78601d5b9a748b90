package scandeprecated;

import dev.dynaset.spi.ItemKey;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** The key of a {@link Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderKey extends ItemKey {
  private OrderKey(String customer, LocalDate day) {
    super(OrderTable.Codec.INSTANCE.shape(), customer, day);
  }

  /**
   * {@return the key of these parts}
   * @param customer the hash key, neither null nor empty
   * @param day the range key, not null
   */
  public static OrderKey of(String customer, LocalDate day) {
    return new OrderKey(customer, day);
  }

  /** {@return the hash key} */
  public String customer() {
    return part(0);
  }

  /** {@return the range key} */
  public LocalDate day() {
    return part(1);
  }
}
