package keys;

import dev.dynaset.path.Vocabulary;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Keys.Awkward} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(Keys_AwkwardConditions<V> item)}, holds wherever whole items
 * are read or written: in a filter of the table, of an index or of a scan, and in a condition of a
 * write.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
@SuppressWarnings({"all", "deprecation", "removal"})
public abstract class Keys_AwkwardConditions<V> extends Vocabulary<V> {
  Keys_AwkwardConditions() {
    super(Keys_AwkwardTable.Codec.INSTANCE.shape());
  }
}
