package dev.dynaset.tests;

import dev.dynaset.annotation.ConvertedBy;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.convert.EnhancedInstant;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Currency;
import java.util.Locale;

/** Keys of types of their own, and range keys whose order means nothing. */
@Table("unsorted")
@GlobalIndex(name = "by_uri", hashKey = "shard", rangeKey = "uri")
@GlobalIndex(name = "by_locale", hashKey = "shard", rangeKey = "locale")
@GlobalIndex(name = "by_currency", hashKey = "shard", rangeKey = "currency")
@GlobalIndex(name = "by_period", hashKey = "shard", rangeKey = "period")
@GlobalIndex(name = "by_time", hashKey = "shard", rangeKey = "time")
@GlobalIndex(name = "by_converted", hashKey = "shard", rangeKey = "converted")
record Unsorted(
    @HashKey CustomerId customer,
    @RangeKey OrderId order,
    String shard,
    URI uri,
    Locale locale,
    Currency currency,
    Period period,
    OffsetDateTime time,
    @ConvertedBy(EnhancedInstant.class) Instant converted) {

  record CustomerId(String value) {}

  record OrderId(String value) {}
}
