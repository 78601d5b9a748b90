package shop;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * {@link Shop_OrderConditions}, and the keys of indexes: for filters of the table and of scans, and
 * for conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
abstract class Shop_OrderFields<V> extends Shop_OrderConditions<V> {
  Shop_OrderFields() {}

  /** {@return {@code status}: a string, required, hash key of {@code by_status}} */
  public ValuePath<V, Shop.Status> status() {
    return valueAt(Shop_OrderTable.Codec.STATUS, Shop_OrderTable.Codec.STATUS_FORM);
  }

  /**
   * {@return <code>total amount.&#42;&#47; &#34;quoted&#34; &#92;u0041 &#125;</code>: a number,
   * required, range key of {@code by_status}}
   */
  public OrderedPath<V, BigDecimal> total() {
    return orderedAt(Shop_OrderTable.Codec.TOTAL, Forms.bigDecimal());
  }

  /** {@return {@code CUSTOMER}: a string, required, hash key of {@code GSI1}} */
  public TextPath<V> customer() {
    return textAt(Shop_OrderTable.Codec.CUSTOMER);
  }

  /** {@return {@code created}: a string, required, range key of {@code GSI1}} */
  public OrderedPath<V, LocalDate> created() {
    return orderedAt(Shop_OrderTable.Codec.CREATED, Forms.localDate());
  }
}
