package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.update.ListUpdate;
import dev.dynaset.update.OptionalUpdate;
import dev.dynaset.update.UpdateVocabulary;
import dev.dynaset.update.ValueUpdate;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/** What updates can change of {@link Order}: neither its key nor what is set by itself. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderUpdate extends UpdateVocabulary<OrderUpdate> {
  static final OrderUpdate INSTANCE = new OrderUpdate();

  private OrderUpdate() {
    super(OrderTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code status}: a string, required, hash key of {@code by_status}} */
  public ValueUpdate<OrderUpdate, Order.Status> status() {
    return valueAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
  }

  /** {@return {@code placedAt}: a string, required, range key of {@code by_status}} */
  public ValueUpdate<OrderUpdate, Instant> placedAt() {
    return valueAt(OrderTable.Codec.PLACED_AT, Forms.instant());
  }

  /** {@return {@code coupon}: a string, may be absent, hash key of {@code by_coupon}} */
  public OptionalUpdate<OrderUpdate, String> coupon() {
    return optionalAt(OrderTable.Codec.COUPON, Forms.string());
  }

  /** {@return {@code shipTo}: a map, required} */
  public AddressUpdate<OrderUpdate> shipTo() {
    return new AddressUpdate<>(at(OrderTable.Codec.SHIP_TO));
  }

  /** {@return {@code tags}: a list, required} */
  public ListUpdate<OrderUpdate, List<String>, String, OptionalUpdate<OrderUpdate, String>> tags() {
    return new ListUpdate<>(
        at(OrderTable.Codec.TAGS),
        Forms.list(Forms.string()),
        Forms.string(),
        element -> new OptionalUpdate<OrderUpdate, String>(element, Forms.string()));
  }
}
