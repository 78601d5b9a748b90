package keys;

import dev.dynaset.path.Vocabulary;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Keys.Single} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(HashOnlyConditions<V> item)}, holds wherever whole items are
 * read or written: in a filter of the table, of an index or of a scan, and in a condition of a
 * write.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class HashOnlyConditions<V> extends Vocabulary<V> {
  HashOnlyConditions() {
    super(HashOnlyTable.Codec.INSTANCE.shape());
  }
}
