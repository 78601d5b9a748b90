package keys;

import dev.dynaset.path.Vocabulary;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Keys.Single} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(HashOnlyConditions<V> item)}, holds in every filter of whole
 * items and in conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class HashOnlyConditions<V> extends Vocabulary<V> {
  HashOnlyConditions() {
    super(HashOnlyTable.Codec.INSTANCE.shape());
  }
}
