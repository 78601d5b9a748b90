package keys;

import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Keys.Single} that are no key of the table: those of
 * {@link HashOnlyConditions}, and the keys of indexes. A condition on these holds in a filter of
 * the table or of a scan, and in a condition of a write.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class HashOnlyFields<V> extends HashOnlyConditions<V> {
  HashOnlyFields() {}

  /** {@code kind}: a string, required, hash key of {@code by-kind.v2}. */
  public ValuePath<V, Keys.Kind> kind() {
    return valueAt(HashOnlyTable.Codec.KIND, HashOnlyTable.Codec.KIND_FORM);
  }

  /** {@code name}: a string, required, range key of {@code by-kind.v2}. */
  public TextPath<V> name() {
    return textAt(HashOnlyTable.Codec.NAME);
  }
}
