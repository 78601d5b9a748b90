package indexes;

import dev.dynaset.codec.Forms;
import dev.dynaset.update.DoubleUpdate;
import dev.dynaset.update.IntUpdate;
import dev.dynaset.update.LongUpdate;
import dev.dynaset.update.OptionalNumberUpdate;
import dev.dynaset.update.OptionalUpdate;
import dev.dynaset.update.UpdateVocabulary;
import dev.dynaset.update.ValueUpdate;
import javax.annotation.processing.Generated;

/** What updates can change of {@link Indexes.Order}: neither its key nor what is set by itself. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderUpdate extends UpdateVocabulary<OrderUpdate> {
  static final OrderUpdate INSTANCE = new OrderUpdate();

  private OrderUpdate() {
    super(OrderCodec.INSTANCE.shape());
  }

  public OptionalUpdate<OrderUpdate, Indexes.Status> status() {
    return optionalAt(OrderCodec.STATUS, OrderCodec.STATUS_FORM);
  }

  public OptionalUpdate<OrderUpdate, String> tenant() {
    return optionalAt(OrderCodec.TENANT, Forms.string());
  }

  public OptionalUpdate<OrderUpdate, String> region() {
    return optionalAt(OrderCodec.REGION, Forms.string());
  }

  public IntUpdate<OrderUpdate> year() {
    return intAt(OrderCodec.YEAR);
  }

  public OptionalNumberUpdate<OrderUpdate, Integer> month() {
    return optionalNumberAt(OrderCodec.MONTH, Forms.intValue());
  }

  public LongUpdate<OrderUpdate> total() {
    return longAt(OrderCodec.TOTAL);
  }

  public OptionalUpdate<OrderUpdate, String> wait_() {
    return optionalAt(OrderCodec.WAIT, Forms.string());
  }

  public OptionalUpdate<OrderUpdate, byte[]> signature() {
    return optionalAt(OrderCodec.SIGNATURE, Forms.binary());
  }

  public DoubleUpdate<OrderUpdate> ratio() {
    return doubleAt(OrderCodec.RATIO);
  }

  public ValueUpdate<OrderUpdate, String> note() {
    return valueAt(OrderCodec.NOTE, Forms.string());
  }
}
