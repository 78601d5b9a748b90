package keys;

import dev.dynaset.path.Vocabulary;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Keys.Awkward} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(Keys_AwkwardConditions<V> item)}, holds in every filter of
 * whole items and in conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
@SuppressWarnings({"all", "deprecation", "removal"})
public abstract class Keys_AwkwardConditions<V> extends Vocabulary<V> {
  Keys_AwkwardConditions() {
    super(Keys_AwkwardTable.Codec.INSTANCE.shape());
  }
}
