package shop.generated;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;

/** An order. */
@Table("orders")
@GlobalIndex(name = "by_status", hashKey = "status")
public record Order(@HashKey String customer, @RangeKey long number, String status) {}
