package scandeprecated;

import dev.dynaset.path.TextPath;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Order} that are no key of the table: those of {@link OrderConditions},
 * and the keys of indexes. A condition on these holds in a filter of the table or of a scan, and in
 * a condition of a write.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class OrderFields<V> extends OrderConditions<V> {
  OrderFields() {}

  public TextPath<V> status() {
    return textAt(OrderTable.Codec.STATUS);
  }

  public WholeNumberPath<V> total() {
    return wholeNumberAt(OrderTable.Codec.TOTAL);
  }
}
