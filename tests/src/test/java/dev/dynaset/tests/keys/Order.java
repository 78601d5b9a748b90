package dev.dynaset.tests.keys;

import dev.dynaset.annotation.FromKey;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.LocalIndex;
import dev.dynaset.annotation.ProjectionType;
import dev.dynaset.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of several models of a table whose items share partitions, with all kinds of indexes. */
@Table(value = "keys-shop", guest = true)
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@GlobalIndex(
    name = "GSI2",
    hashKey = "GSI2PK",
    rangeKey = "GSI2SK",
    projection = ProjectionType.KEYS_ONLY)
@GlobalIndex(name = "by_channel", hashKey = "channel", rangeKey = "total")
@LocalIndex(name = "LSI1", rangeKey = "LSI1SK")
@ItemKey(hash = "CUSTOMER#{customerId}", range = "ORDER#{placedAt}#{orderId}")
@IndexKey(index = "GSI1", hash = "STATUS#{status}", range = "{placedAt}#{orderId}")
@IndexKey(index = "GSI2", hash = "CHANNEL#{channel}", range = "ORDER#{total}")
@IndexKey(index = "LSI1", range = "TOTAL#{total}")
record Order(
    String customerId,
    Instant placedAt,
    @FromKey String orderId,
    @Nullable Status status,
    @Nullable String channel,
    long total) {
  /** How far it is. */
  enum Status {
    OPEN,
    PAID
  }

  static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

  /** The order of a customer with a number. */
  static Order of(String customerId, int number) {
    return new Order(
        customerId,
        START.plusSeconds(number / 3),
        "o" + number,
        Status.values()[number % 2],
        number % 4 == 0 ? null : "web",
        number - 5L);
  }
}
