package indexes;

import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Indexes.Order} that are no key of the table: those of
 * {@link OrderConditions}, and the keys of indexes. A condition on these holds in a filter of the
 * table or of a scan, and in a condition of a write.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
abstract class OrderFields<V> extends OrderConditions<V> {
  OrderFields() {}

  public ValuePath<V, Indexes.Status> status() {
    return valueAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
  }

  public TextPath<V> tenant() {
    return textAt(OrderTable.Codec.TENANT);
  }

  public TextPath<V> region() {
    return textAt(OrderTable.Codec.REGION);
  }

  public WholeNumberPath<V> year() {
    return wholeNumberAt(OrderTable.Codec.YEAR);
  }

  public WholeNumberPath<V> month() {
    return wholeNumberAt(OrderTable.Codec.MONTH);
  }

  public WholeNumberPath<V> total() {
    return wholeNumberAt(OrderTable.Codec.TOTAL);
  }
}
