package keys;

import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Keys.Awkward} that are no key of the table: those of
 * {@link Keys_AwkwardConditions}, and the keys of indexes. A condition on these holds in a filter
 * of the table or of a scan, and in a condition of a write.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
@SuppressWarnings({"all", "deprecation", "removal"})
public abstract class Keys_AwkwardFields<V> extends Keys_AwkwardConditions<V> {
  Keys_AwkwardFields() {}
}
