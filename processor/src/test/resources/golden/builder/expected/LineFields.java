package shop;

import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Line} that are no key of the table: those of {@link LineConditions}, and
 * the keys of indexes. A condition on these holds in a filter of the table or of a scan, and in a
 * condition of a write.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
abstract class LineFields<V> extends LineConditions<V> {
  LineFields() {}
}
