package dev.dynaset.tests.keys;

import dev.dynaset.annotation.FromKey;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A model whose index has a hash key of two members that change, one of which may be absent. */
@Table(value = "keys-shop", guest = true)
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(hash = "CUSTOMER#{customerId}", range = "LINE#{orderId}#{line:4}")
@IndexKey(index = "GSI1", hash = "STOCK#{product}#{warehouse}", range = "LINE#{orderId}")
record Line(
    @FromKey String customerId,
    @FromKey String orderId,
    int line,
    String product,
    @Nullable String warehouse,
    int quantity) {
  static Line of(String orderId, int line) {
    return new Line("c1", orderId, line, "p" + line % 2, "w", line);
  }

  Line of(String newProduct, @Nullable String newWarehouse) {
    return new Line(customerId, orderId, line, newProduct, newWarehouse, quantity);
  }

  Line with(int newQuantity) {
    return new Line(customerId, orderId, line, product, warehouse, newQuantity);
  }
}
