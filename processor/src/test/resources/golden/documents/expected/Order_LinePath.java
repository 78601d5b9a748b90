package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.path.DocumentPath;
import dev.dynaset.path.ListPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.WholeNumberPath;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A {@link Order.Line} within an item, for conditions.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class Order_LinePath<V> extends DocumentPath<V, Order.Line> {
  /**
   * The document at a place in an item.
   * @param location where the document is
   */
  public Order_LinePath(AttributePath location) {
    super(location, Order_LineCodec.INSTANCE);
  }

  /** {@return {@code sku}: a string, required} */
  public TextPath<V> sku() {
    return textAt(Order_LineCodec.SKU);
  }

  /** {@return {@code quantity}: a number, required} */
  public WholeNumberPath<V, Integer> quantity() {
    return wholeNumberAt(Order_LineCodec.QUANTITY, Forms.intValue());
  }

  /** {@return {@code parts}: a list, required} */
  public ListPath<V, List<Order.Line>, Order.Line, Order_LinePath<V>> parts() {
    return new ListPath<>(
        at(Order_LineCodec.PARTS),
        Forms.list(Order_LineCodec.INSTANCE.form()),
        Order_LineCodec.INSTANCE.form(),
        Order_LinePath::new);
  }
}
