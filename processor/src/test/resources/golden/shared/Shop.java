package shared;

import dev.dynaset.annotation.*;
import java.time.Instant;
@Table("shop")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemCollection(hash = "CUSTOMER#{customerId}")
public sealed interface Shop {
  @ItemKey(hash = "CUSTOMER#{id}", range = "PROFILE")
  @IndexKey(index = "GSI1", hash = "EMAIL#{email:lower}", range = "CUSTOMER")
  record Customer(String id, String email, String name) implements Shop {}

  enum Status { OPEN, PAID, SHIPPED }

  @ItemKey(hash = "CUSTOMER#{customerId}", range = "ORDER#{placedAt}#{orderId}")
  @IndexKey(index = "GSI1", hash = "STATUS#{status}", range = "{placedAt}#{orderId}")
  record Order(String customerId, Instant placedAt, String orderId, Status status, long total) implements Shop {}

  @ItemKey(hash = "CUSTOMER#{customerId}", range = "LINE#{orderId}#{line:4}")
  @IndexKey(index = "GSI1", hash = "STOCK#{product}#{warehouse}", range = "LINE#{orderId}")
  record OrderLine(String customerId, String orderId, int line, String product, String warehouse, int quantity) implements Shop {}
}
