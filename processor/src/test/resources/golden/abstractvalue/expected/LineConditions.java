package shop;

import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Line} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(LineConditions<V> item)}, holds wherever whole items are
 * read or written: in a filter of the table, of an index or of a scan, and in a condition of a
 * write.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
abstract class LineConditions<V> extends Vocabulary<V> {
  LineConditions() {
    super(LineTable.Codec.INSTANCE.shape());
  }

  /** {@code getCount}: a number, required. */
  public WholeNumberPath<V> getCount() {
    return wholeNumberAt(LineTable.Codec.GET_COUNT);
  }
}
