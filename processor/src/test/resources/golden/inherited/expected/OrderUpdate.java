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
    super(OrderCodec.INSTANCE.shape());
  }

  public NumberUpdate<OrderUpdate, Long> version() {
    return numberAt(OrderCodec.VERSION, Forms.longValue());
  }

  public NumberUpdate<OrderUpdate, BigDecimal> weight() {
    return numberAt(OrderCodec.WEIGHT, Forms.bigDecimal());
  }

  public NumberUpdate<OrderUpdate, Long> previous() {
    return numberAt(OrderCodec.PREVIOUS, Forms.longValue());
  }

  public ValueUpdate<OrderUpdate, String> label() {
    return valueAt(OrderCodec.LABEL, Forms.string());
  }

  public NumberUpdate<OrderUpdate, Integer> count() {
    return numberAt(OrderCodec.COUNT, Forms.intValue());
  }
}
