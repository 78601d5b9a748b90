package app;

import javax.annotation.processing.Generated;

/**
 * {@link EverythingConditions}, and the keys of indexes: for filters of the table and of scans, and
 * for conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
abstract class EverythingFields<V> extends EverythingConditions<V> {
  EverythingFields() {}
}
