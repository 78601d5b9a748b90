package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.path.DocumentPath;
import dev.dynaset.path.ListPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.WholeNumberPath;
import java.util.List;
import javax.annotation.processing.Generated;

/** A {@link Order.Line} within an item, for conditions. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class Order_LinePath<V> extends DocumentPath<V, Order.Line> {
  /** The document at a place in an item. */
  public Order_LinePath(AttributePath location) {
    super(location, Order_LineCodec.INSTANCE);
  }

  /** {@code sku}: a string, required. */
  public TextPath<V> sku() {
    return textAt(Order_LineCodec.SKU);
  }

  /** {@code quantity}: a number, required. */
  public WholeNumberPath<V, Integer> quantity() {
    return wholeNumberAt(Order_LineCodec.QUANTITY, Forms.intValue());
  }

  /** {@code parts}: a list, required. */
  public ListPath<V, List<Order.Line>, Order.Line, Order_LinePath<V>> parts() {
    return new ListPath<>(
        at(Order_LineCodec.PARTS),
        Forms.list(Order_LineCodec.INSTANCE.form()),
        Order_LineCodec.INSTANCE.form(),
        Order_LinePath::new);
  }
}
