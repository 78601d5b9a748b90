package shared;

import dev.dynaset.update.IndexedUpdate;
import dev.dynaset.update.LongUpdate;
import dev.dynaset.update.UpdateVocabulary;
import javax.annotation.processing.Generated;

/** What updates can change of {@link Shop.Order}: neither its key nor what is set by itself. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderUpdate extends UpdateVocabulary<OrderUpdate> {
  static final OrderUpdate INSTANCE = new OrderUpdate();

  private OrderUpdate() {
    super(OrderTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code status}: a string, required} */
  public IndexedUpdate<OrderUpdate, Shop.Status> status() {
    return indexedAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
  }

  /** {@return {@code total}: a number, required} */
  public LongUpdate<OrderUpdate> total() {
    return longAt(OrderTable.Codec.TOTAL);
  }
}
