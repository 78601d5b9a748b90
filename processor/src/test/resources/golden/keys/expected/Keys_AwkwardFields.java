package keys;

import javax.annotation.processing.Generated;

/**
 * {@link Keys_AwkwardConditions}, and the keys of indexes: for filters of the table and of scans,
 * and for conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
@SuppressWarnings({"all", "deprecation", "removal"})
public abstract class Keys_AwkwardFields<V> extends Keys_AwkwardConditions<V> {
  Keys_AwkwardFields() {}
}
