package indexes;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/**
 * {@link OrderConditions}, and the keys of indexes: for filters of the table and of scans, and for
 * conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
abstract class OrderFields<V> extends OrderConditions<V> {
  OrderFields() {}

  /** {@return {@code st}: a string, may be absent, hash key of {@code by_status}} */
  public ValuePath<V, Indexes.Status> status() {
    return valueAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
  }

  /** {@return {@code tenant}: a string, may be absent, hash key of {@code by_place}} */
  public TextPath<V> tenant() {
    return textAt(OrderTable.Codec.TENANT);
  }

  /**
   * {@return {@code region}: a string, may be absent, hash key of {@code by_place}, hash key of
   * {@code by_region}}
   */
  public TextPath<V> region() {
    return textAt(OrderTable.Codec.REGION);
  }

  /** {@return {@code year}: a number, required, range key of {@code by_place}} */
  public WholeNumberPath<V, Integer> year() {
    return wholeNumberAt(OrderTable.Codec.YEAR, Forms.intValue());
  }

  /**
   * {@return {@code month}: a number, may be absent, range key of {@code by_place}, range key of
   * {@code by_month}}
   */
  public WholeNumberPath<V, Integer> month() {
    return wholeNumberAt(OrderTable.Codec.MONTH, Forms.intValue());
  }

  /** {@return {@code total}: a number, required, range key of {@code by_total}} */
  public WholeNumberPath<V, Long> total() {
    return wholeNumberAt(OrderTable.Codec.TOTAL, Forms.longValue());
  }
}
