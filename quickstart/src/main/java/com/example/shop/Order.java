package com.example.shop;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import java.time.Instant;

@Table("orders")
@GlobalIndex(name = "by_status", hashKey = "status", rangeKey = "placed")
public record Order(@HashKey String customer, @RangeKey Instant placed, String status) {}
