package app;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table("orders")
@GlobalIndex(name = "by_status", hashKey = "status", rangeKey = "placedAt")
@GlobalIndex(name = "by_coupon", hashKey = "coupon")
public record Order(
    @HashKey String id,
    Status status,
    Instant placedAt,
    @Nullable String coupon,
    Address shipTo,
    List<String> tags) {

  public enum Status {
    OPEN,
    SHIPPED
  }
}
