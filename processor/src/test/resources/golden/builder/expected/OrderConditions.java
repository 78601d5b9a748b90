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

  /** {@return {@code total}: a number, required} */
  public WholeNumberPath<V, Long> total() {
    return wholeNumberAt(OrderTable.Codec.TOTAL, Forms.longValue());
  }

  /** {@return {@code note}: a string, may be absent} */
  public TextPath<V> note() {
    return textAt(OrderTable.Codec.NOTE);
  }
}
