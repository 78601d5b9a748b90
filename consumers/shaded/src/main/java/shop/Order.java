package shop;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;

/** An order. */
@Table("orders")
public record Order(@HashKey String customer, @RangeKey String id, String product, int quantity) {}
