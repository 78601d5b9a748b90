package app;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.path.DocumentPath;
import dev.dynaset.path.TextPath;
import javax.annotation.processing.Generated;

/**
 * A {@link Order.Payment.Card} within an item, for conditions.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class Order_Payment_CardPath<V> extends DocumentPath<V, Order.Payment.Card> {
  /**
   * The document at a place in an item.
   * @param location where the document is
   */
  public Order_Payment_CardPath(AttributePath location) {
    super(location, Order_Payment_CardCodec.INSTANCE);
  }

  /** {@return {@code token}: a string, required} */
  public TextPath<V> token() {
    return textAt(Order_Payment_CardCodec.TOKEN);
  }
}
