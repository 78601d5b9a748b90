package shop;

import javax.annotation.processing.Generated;

/**
 * {@link OrderConditions}, and the keys of indexes: for filters of the table and of scans, and for
 * conditions of writes.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class OrderFields<V> extends OrderConditions<V> {
  OrderFields() {}
}
