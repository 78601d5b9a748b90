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

  /** {@return {@code st}: a string, may be absent, hash key of {@code by_status}} */
  public OptionalUpdate<OrderUpdate, Indexes.Status> status() {
    return optionalAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
  }

  /** {@return {@code tenant}: a string, may be absent, hash key of {@code by_place}} */
  public OptionalUpdate<OrderUpdate, String> tenant() {
    return optionalAt(OrderTable.Codec.TENANT, Forms.string());
  }

  /**
   * {@return {@code region}: a string, may be absent, hash key of {@code by_place}, hash key of
   * {@code by_region}}
   */
  public OptionalUpdate<OrderUpdate, String> region() {
    return optionalAt(OrderTable.Codec.REGION, Forms.string());
  }

  /** {@return {@code year}: a number, required, range key of {@code by_place}} */
  public IntUpdate<OrderUpdate> year() {
    return intAt(OrderTable.Codec.YEAR);
  }

  /**
   * {@return {@code month}: a number, may be absent, range key of {@code by_place}, range key of
   * {@code by_month}}
   */
  public OptionalNumberUpdate<OrderUpdate, Integer> month() {
    return optionalNumberAt(OrderTable.Codec.MONTH, Forms.intValue());
  }

  /** {@return {@code total}: a number, required, range key of {@code by_total}} */
  public LongUpdate<OrderUpdate> total() {
    return longAt(OrderTable.Codec.TOTAL);
  }

  /** {@return {@code wait}: a string, may be absent} */
  public OptionalUpdate<OrderUpdate, String> wait_() {
    return optionalAt(OrderTable.Codec.WAIT, Forms.string());
  }

  /** {@return {@code signature}: binary, may be absent} */
  public OptionalUpdate<OrderUpdate, byte[]> signature() {
    return optionalAt(OrderTable.Codec.SIGNATURE, Forms.binary());
  }

  /** {@return {@code ratio}: a number, required} */
  public DoubleUpdate<OrderUpdate> ratio() {
    return doubleAt(OrderTable.Codec.RATIO);
  }

  /** {@return {@code note}: a string, required} */
  public ValueUpdate<OrderUpdate, String> note() {
    return valueAt(OrderTable.Codec.NOTE, Forms.string());
  }
}
