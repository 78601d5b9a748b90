package shop;

import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Order} that are no key of the table: those of {@link OrderConditions},
 * and the keys of indexes. A condition on these holds in a filter of the table or of a scan, and in
 * a condition of a write.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class OrderFields<V> extends OrderConditions<V> {
  OrderFields() {}
}
