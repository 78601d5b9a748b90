package shop;

import dev.dynaset.codec.Forms;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.path.DocumentPath;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/**
 * A {@link Order.Place} within an item, for conditions.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class Order_PlacePath<V> extends DocumentPath<V, Order.Place> {
  /**
   * The document at a place in an item.
   * @param location where the document is
   */
  public Order_PlacePath(AttributePath location) {
    super(location, Order_PlaceCodec.INSTANCE);
  }

  /** {@return {@code floor}: a number, may be absent} */
  public WholeNumberPath<V, Integer> floor() {
    return wholeNumberAt(Order_PlaceCodec.FLOOR, Forms.intValue());
  }

  /** {@return {@code status}: a string, may be absent} */
  public ValuePath<V, Order.Status> status() {
    return valueAt(Order_PlaceCodec.STATUS, Order_PlaceCodec.STATUS_FORM);
  }

  /** {@return {@code rent}: a number, required} */
  public OrderedPath<V, Order.Cents> rent() {
    return orderedAt(Order_PlaceCodec.RENT, Order_PlaceCodec.CENTS_FORM);
  }
}
