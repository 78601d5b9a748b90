package shop;

import dev.dynaset.codec.Forms;
import dev.dynaset.update.NumberUpdate;
import dev.dynaset.update.UpdateVocabulary;
import javax.annotation.processing.Generated;

/** What updates can change of {@link Order}: neither its key nor what is set by itself. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderUpdate extends UpdateVocabulary<OrderUpdate> {
  static final OrderUpdate INSTANCE = new OrderUpdate();

  private OrderUpdate() {
    super(OrderTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code total}: a number, required} */
  public NumberUpdate<OrderUpdate, Long> total() {
    return numberAt(OrderTable.Codec.TOTAL, Forms.longValue());
  }
}
