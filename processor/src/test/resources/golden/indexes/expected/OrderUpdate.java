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
final class OrderUpdate extends UpdateVocabulary {
  static final OrderUpdate INSTANCE = new OrderUpdate();

  private OrderUpdate() {
    super(OrderCodec.INSTANCE.shape());
  }

  public OptionalUpdate<OrderUpdate, Indexes.Status> status() {
    return new OptionalUpdate<>(at(OrderCodec.STATUS), OrderCodec.STATUS_FORM);
  }

  public OptionalUpdate<OrderUpdate, String> tenant() {
    return new OptionalUpdate<>(at(OrderCodec.TENANT), Forms.string());
  }

  public OptionalUpdate<OrderUpdate, String> region() {
    return new OptionalUpdate<>(at(OrderCodec.REGION), Forms.string());
  }

  public IntUpdate<OrderUpdate> year() {
    return new IntUpdate<>(at(OrderCodec.YEAR));
  }

  public OptionalNumberUpdate<OrderUpdate, Integer> month() {
    return new OptionalNumberUpdate<>(at(OrderCodec.MONTH), Forms.intValue());
  }

  public LongUpdate<OrderUpdate> total() {
    return new LongUpdate<>(at(OrderCodec.TOTAL));
  }

  public OptionalUpdate<OrderUpdate, String> wait_() {
    return new OptionalUpdate<>(at(OrderCodec.WAIT), Forms.string());
  }

  public OptionalUpdate<OrderUpdate, byte[]> signature() {
    return new OptionalUpdate<>(at(OrderCodec.SIGNATURE), Forms.binary());
  }

  public DoubleUpdate<OrderUpdate> ratio() {
    return new DoubleUpdate<>(at(OrderCodec.RATIO));
  }

  public ValueUpdate<OrderUpdate, String> note() {
    return new ValueUpdate<>(at(OrderCodec.NOTE), Forms.string());
  }
}
