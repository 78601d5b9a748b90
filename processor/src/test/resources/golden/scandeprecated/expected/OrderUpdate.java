package scandeprecated;

import dev.dynaset.codec.Forms;
import dev.dynaset.update.LongUpdate;
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

  /** {@return {@code status}: a string, required, hash key of {@code by_status}} */
  public ValueUpdate<OrderUpdate, String> status() {
    return valueAt(OrderTable.Codec.STATUS, Forms.string());
  }

  /** {@return {@code total}: a number, required, range key of {@code by_total}} */
  public LongUpdate<OrderUpdate> total() {
    return longAt(OrderTable.Codec.TOTAL);
  }
}
