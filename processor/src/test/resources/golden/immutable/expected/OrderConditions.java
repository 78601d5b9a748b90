package shop;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Order} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(OrderConditions<V> item)}, holds in every filter of whole
 * items and in conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class OrderConditions<V> extends Vocabulary<V> {
  OrderConditions() {
    super(OrderTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code lines}: a number, required} */
  public WholeNumberPath<V, Integer> lines() {
    return wholeNumberAt(OrderTable.Codec.LINES, Forms.intValue());
  }

  /** {@return {@code discount}: a number, may be absent} */
  public WholeNumberPath<V, Long> discount() {
    return wholeNumberAt(OrderTable.Codec.DISCOUNT, Forms.longValue());
  }

  /** {@return {@code note}: a string, required} */
  public TextPath<V> note() {
    return textAt(OrderTable.Codec.NOTE);
  }

  /** {@return {@code place}: a string, required} */
  public TextPath<V> place() {
    return textAt(OrderTable.Codec.PLACE);
  }
}
