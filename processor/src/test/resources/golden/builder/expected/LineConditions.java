package shop;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Line} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(LineConditions<V> item)}, holds in every filter of whole
 * items and in conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
abstract class LineConditions<V> extends Vocabulary<V> {
  LineConditions() {
    super(LineTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code count}: a number, required} */
  public WholeNumberPath<V, Long> count() {
    return wholeNumberAt(LineTable.Codec.COUNT, Forms.longValue());
  }
}
