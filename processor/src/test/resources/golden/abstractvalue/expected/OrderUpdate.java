package shop;

import dev.dynaset.codec.Forms;
import dev.dynaset.update.OptionalUpdate;
import dev.dynaset.update.UpdateVocabulary;
import dev.dynaset.update.ValueUpdate;
import javax.annotation.processing.Generated;

/** What updates can change of {@link Order}: neither its key nor what is set by itself. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderUpdate extends UpdateVocabulary<OrderUpdate> {
  static final OrderUpdate INSTANCE = new OrderUpdate();

  private OrderUpdate() {
    super(OrderTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code paid_up}: a boolean, required} */
  public ValueUpdate<OrderUpdate, Boolean> paid() {
    return valueAt(OrderTable.Codec.PAID, Forms.bool());
  }

  /** {@return {@code note}: a string, may be absent} */
  public OptionalUpdate<OrderUpdate, String> note() {
    return optionalAt(OrderTable.Codec.NOTE, Forms.string());
  }
}
