package shop;

import dev.dynaset.codec.Forms;
import dev.dynaset.update.NumberUpdate;
import dev.dynaset.update.UpdateVocabulary;
import dev.dynaset.update.ValueUpdate;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** What updates can change of {@link Order}: neither its key nor what is set by itself. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderUpdate extends UpdateVocabulary<OrderUpdate> {
  static final OrderUpdate INSTANCE = new OrderUpdate();

  private OrderUpdate() {
    super(OrderTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code version}: a number, required} */
  public NumberUpdate<OrderUpdate, Long> version() {
    return numberAt(OrderTable.Codec.VERSION, Forms.longValue());
  }

  /** {@return {@code weight}: a number, required} */
  public NumberUpdate<OrderUpdate, BigDecimal> weight() {
    return numberAt(OrderTable.Codec.WEIGHT, Forms.bigDecimal());
  }

  /** {@return {@code previous}: a number, required} */
  public NumberUpdate<OrderUpdate, Long> previous() {
    return numberAt(OrderTable.Codec.PREVIOUS, Forms.longValue());
  }

  /** {@return {@code caption}: a string, required} */
  public ValueUpdate<OrderUpdate, String> label() {
    return valueAt(OrderTable.Codec.LABEL, Forms.string());
  }

  /** {@return {@code n}: a number, required} */
  public NumberUpdate<OrderUpdate, Integer> count() {
    return numberAt(OrderTable.Codec.COUNT, Forms.intValue());
  }
}
