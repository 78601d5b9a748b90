package shared;

import javax.annotation.processing.Generated;

/**
 * {@link OrderLineConditions}, and the keys of indexes: for filters of the table and of scans, and
 * for conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class OrderLineFields<V> extends OrderLineConditions<V> {
  OrderLineFields() {}
}
