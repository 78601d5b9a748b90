package app;

import dev.dynaset.Update;
import dev.dynaset.codec.Forms;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.update.DocumentUpdate;
import dev.dynaset.update.IntUpdate;
import dev.dynaset.update.ListUpdate;
import dev.dynaset.update.ValueUpdate;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A {@link Order.Line} within an item, for updates.
 * @param <U> the vocabulary that the updates belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public class Order_LineUpdate<U> extends DocumentUpdate<U, Order.Line> {
  /**
   * The document at a place in an item.
   * @param location where the document is
   */
  public Order_LineUpdate(AttributePath location) {
    super(location, Order_LineCodec.INSTANCE);
  }

  /** {@return {@code sku}: a string, required} */
  public ValueUpdate<U, String> sku() {
    return valueAt(Order_LineCodec.SKU, Forms.string());
  }

  /** {@return {@code quantity}: a number, required} */
  public IntUpdate<U> quantity() {
    return intAt(Order_LineCodec.QUANTITY);
  }

  /** {@return {@code parts}: a list, required} */
  public ListUpdate<U, List<Order.Line>, Order.Line, Removable<U>> parts() {
    return new ListUpdate<>(
        at(Order_LineCodec.PARTS),
        Forms.list(Order_LineCodec.INSTANCE.form()),
        Order_LineCodec.INSTANCE.form(),
        Removable::new);
  }

  /**
   * One that may be absent.
   * @param <U> the vocabulary that the updates belong to
   */
  public static final class Removable<U> extends Order_LineUpdate<U> {
    /**
     * The document at a place in an item.
     * @param location where the document is
     */
    public Removable(AttributePath location) {
      super(location);
    }

    /** {@return the removal of the document from the item} */
    public Update<U> remove() {
      return removal();
    }
  }
}
