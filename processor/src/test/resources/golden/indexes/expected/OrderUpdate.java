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
    super(OrderTable.Codec.INSTANCE.shape());
  }

  public OptionalUpdate<OrderUpdate, Indexes.Status> status() {
    return optionalAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
  }

  public OptionalUpdate<OrderUpdate, String> tenant() {
    return optionalAt(OrderTable.Codec.TENANT, Forms.string());
  }

  public OptionalUpdate<OrderUpdate, String> region() {
    return optionalAt(OrderTable.Codec.REGION, Forms.string());
  }

  public IntUpdate<OrderUpdate> year() {
    return intAt(OrderTable.Codec.YEAR);
  }

  public OptionalNumberUpdate<OrderUpdate, Integer> month() {
    return optionalNumberAt(OrderTable.Codec.MONTH, Forms.intValue());
  }

  public LongUpdate<OrderUpdate> total() {
    return longAt(OrderTable.Codec.TOTAL);
  }

  public OptionalUpdate<OrderUpdate, String> wait_() {
    return optionalAt(OrderTable.Codec.WAIT, Forms.string());
  }

  public OptionalUpdate<OrderUpdate, byte[]> signature() {
    return optionalAt(OrderTable.Codec.SIGNATURE, Forms.binary());
  }

  public DoubleUpdate<OrderUpdate> ratio() {
    return doubleAt(OrderTable.Codec.RATIO);
  }

  public ValueUpdate<OrderUpdate, String> note() {
    return valueAt(OrderTable.Codec.NOTE, Forms.string());
  }
}
