package keys;

import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import javax.annotation.processing.Generated;

/**
 * {@link HashOnlyConditions}, and the keys of indexes: for filters of the table and of scans, and
 * for conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class HashOnlyFields<V> extends HashOnlyConditions<V> {
  HashOnlyFields() {}

  /** {@return {@code kind}: a string, required, hash key of {@code by-kind.v2}} */
  public ValuePath<V, Keys.Kind> kind() {
    return valueAt(HashOnlyTable.Codec.KIND, HashOnlyTable.Codec.KIND_FORM);
  }

  /** {@return {@code name}: a string, required, range key of {@code by-kind.v2}} */
  public TextPath<V> name() {
    return textAt(HashOnlyTable.Codec.NAME);
  }
}
