package shop;

import dev.dynaset.codec.Forms;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.path.DocumentPath;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/** A {@link Order.Place} within an item, for conditions. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class Order_PlacePath<V> extends DocumentPath<V, Order.Place> {
  /** The document at a place in an item. */
  public Order_PlacePath(AttributePath location) {
    super(location, Order_PlaceCodec.INSTANCE);
  }

  /** {@code floor}: a number, may be absent. */
  public WholeNumberPath<V, Integer> floor() {
    return wholeNumberAt(Order_PlaceCodec.FLOOR, Forms.intValue());
  }

  /** {@code status}: a string, may be absent. */
  public ValuePath<V, Order.Status> status() {
    return valueAt(Order_PlaceCodec.STATUS, Order_PlaceCodec.STATUS_FORM);
  }

  /** {@code rent}: a number, required. */
  public OrderedPath<V, Order.Cents> rent() {
    return orderedAt(Order_PlaceCodec.RENT, Order_PlaceCodec.CENTS_FORM);
  }
}
