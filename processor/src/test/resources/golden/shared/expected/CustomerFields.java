package shared;

import javax.annotation.processing.Generated;

/**
 * {@link CustomerConditions}, and the keys of indexes: for filters of the table and of scans, and
 * for conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class CustomerFields<V> extends CustomerConditions<V> {
  CustomerFields() {}
}
