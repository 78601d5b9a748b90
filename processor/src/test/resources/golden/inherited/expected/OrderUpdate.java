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

  public NumberUpdate<OrderUpdate, Long> version() {
    return numberAt(OrderTable.Codec.VERSION, Forms.longValue());
  }

  public NumberUpdate<OrderUpdate, BigDecimal> weight() {
    return numberAt(OrderTable.Codec.WEIGHT, Forms.bigDecimal());
  }

  public NumberUpdate<OrderUpdate, Long> previous() {
    return numberAt(OrderTable.Codec.PREVIOUS, Forms.longValue());
  }

  public ValueUpdate<OrderUpdate, String> label() {
    return valueAt(OrderTable.Codec.LABEL, Forms.string());
  }

  public NumberUpdate<OrderUpdate, Integer> count() {
    return numberAt(OrderTable.Codec.COUNT, Forms.intValue());
  }
}
