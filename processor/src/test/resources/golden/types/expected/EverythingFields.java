package app;

import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Everything} that are no key of the table: those of
 * {@link EverythingConditions}, and the keys of indexes. A condition on these holds in a filter of
 * the table or of a scan, and in a condition of a write.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
abstract class EverythingFields<V> extends EverythingConditions<V> {
  EverythingFields() {}
}
