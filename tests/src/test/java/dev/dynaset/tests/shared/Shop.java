package dev.dynaset.tests.shared;

import dev.dynaset.annotation.FromKey;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemCollection;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a shop keeps in one table. */
@Table("one_shop")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemCollection(hash = "CUSTOMER#{customerId}")
public sealed interface Shop {
  /** A customer. */
  @ItemKey(hash = "CUSTOMER#{id}", range = "PROFILE")
  @IndexKey(index = "GSI1", hash = "EMAIL#{email:lower}", range = "CUSTOMER")
  record Customer(String id, String email, String name) implements Shop {}

  /** Where an order is. */
  enum Status {
    OPEN,
    PAID,
    SHIPPED
  }

  /** An order of a customer, by its time. */
  @ItemKey(hash = "CUSTOMER#{customerId}", range = "ORDER#{placedAt}#{orderId}")
  @IndexKey(index = "GSI1", hash = "STATUS#{status}", range = "{placedAt}#{orderId}")
  record Order(
      String customerId,
      Instant placedAt,
      String orderId,
      @Nullable Status status,
      long total,
      @Version @Nullable Long version)
      implements Shop {}

  /** A line of an order. */
  @ItemKey(hash = "CUSTOMER#{customerId}", range = "LINE#{orderId}#{line:4}")
  @IndexKey(index = "GSI1", hash = "STOCK#{product}#{warehouse}", range = "LINE#{orderId}")
  record OrderLine(
      @FromKey String customerId,
      @FromKey String orderId,
      @FromKey int line,
      String product,
      String warehouse,
      int quantity)
      implements Shop {}
}
