package shop;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Order} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(OrderConditions<V> item)}, holds in every filter of whole
 * items and in conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
abstract class OrderConditions<V> extends Vocabulary<V> {
  OrderConditions() {
    super(OrderTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code version}: a number, required} */
  public WholeNumberPath<V, Long> version() {
    return wholeNumberAt(OrderTable.Codec.VERSION, Forms.longValue());
  }

  /** {@return {@code weight}: a number, required} */
  public OrderedPath<V, BigDecimal> weight() {
    return orderedAt(OrderTable.Codec.WEIGHT, Forms.bigDecimal());
  }

  /** {@return {@code previous}: a number, required} */
  public WholeNumberPath<V, Long> previous() {
    return wholeNumberAt(OrderTable.Codec.PREVIOUS, Forms.longValue());
  }

  /** {@return {@code caption}: a string, required} */
  public TextPath<V> label() {
    return textAt(OrderTable.Codec.LABEL);
  }

  /** {@return {@code n}: a number, required} */
  public WholeNumberPath<V, Integer> count() {
    return wholeNumberAt(OrderTable.Codec.COUNT, Forms.intValue());
  }
}
