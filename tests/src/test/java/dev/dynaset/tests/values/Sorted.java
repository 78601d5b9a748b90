package dev.dynaset.tests.values;

import dev.dynaset.annotation.ConvertedBy;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.TimeToLive;
import dev.dynaset.convert.EpochMillis;
import dev.dynaset.convert.PynamoDateTime;
import dev.dynaset.convert.SortableLong;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;

/** A range key of each type that has an order. */
@Table("sorted")
@GlobalIndex(name = "by_localTime", hashKey = "shard", rangeKey = "localTime")
@GlobalIndex(name = "by_duration", hashKey = "shard", rangeKey = "duration")
@GlobalIndex(name = "by_year", hashKey = "shard", rangeKey = "year")
@GlobalIndex(name = "by_yearMonth", hashKey = "shard", rangeKey = "yearMonth")
@GlobalIndex(name = "by_letter", hashKey = "shard", rangeKey = "letter")
@GlobalIndex(name = "by_sku", hashKey = "shard", rangeKey = "sku")
@GlobalIndex(name = "by_uuid", hashKey = "shard", rangeKey = "uuid")
@GlobalIndex(name = "by_bytes", hashKey = "shard", rangeKey = "bytes")
@GlobalIndex(name = "by_buffer", hashKey = "shard", rangeKey = "buffer")
@GlobalIndex(name = "by_millis", hashKey = "shard", rangeKey = "millis")
@GlobalIndex(name = "by_pynamo", hashKey = "shard", rangeKey = "pynamo")
@GlobalIndex(name = "by_sortable", hashKey = "shard", rangeKey = "sortable")
@GlobalIndex(name = "by_expires", hashKey = "shard", rangeKey = "expires")
@GlobalIndex(name = "by_instant", hashKey = "shard", rangeKey = "instant")
@GlobalIndex(name = "by_decimal", hashKey = "shard", rangeKey = "decimal")
@GlobalIndex(name = "by_day", hashKey = "shard", rangeKey = "day")
@GlobalIndex(name = "by_time", hashKey = "shard", rangeKey = "time")
record Sorted(
    @HashKey int id,
    String shard,
    LocalTime localTime,
    Duration duration,
    Year year,
    YearMonth yearMonth,
    char letter,
    Sku sku,
    UUID uuid,
    SdkBytes bytes,
    ByteBuffer buffer,
    @ConvertedBy(EpochMillis.class) Instant millis,
    @ConvertedBy(PynamoDateTime.class) Instant pynamo,
    @ConvertedBy(SortableLong.class) long sortable,
    @TimeToLive Instant expires,
    Instant instant,
    BigDecimal decimal,
    LocalDate day,
    LocalDateTime time) {

  record Sku(String code) {}
}
