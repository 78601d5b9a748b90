package shop;

import dev.dynaset.codec.Forms;
import dev.dynaset.update.NumberUpdate;
import dev.dynaset.update.OptionalNumberUpdate;
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

  /** {@return {@code lines}: a number, required} */
  public NumberUpdate<OrderUpdate, Integer> lines() {
    return numberAt(OrderTable.Codec.LINES, Forms.intValue());
  }

  /** {@return {@code discount}: a number, may be absent} */
  public OptionalNumberUpdate<OrderUpdate, Long> discount() {
    return optionalNumberAt(OrderTable.Codec.DISCOUNT, Forms.longValue());
  }

  /** {@return {@code note}: a string, required} */
  public ValueUpdate<OrderUpdate, String> note() {
    return valueAt(OrderTable.Codec.NOTE, Forms.string());
  }

  /** {@return {@code place}: a string, required} */
  public ValueUpdate<OrderUpdate, String> place() {
    return valueAt(OrderTable.Codec.PLACE, Forms.string());
  }
}
