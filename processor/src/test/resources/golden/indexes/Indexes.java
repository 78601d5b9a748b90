package indexes;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.LocalIndex;
import dev.dynaset.annotation.ProjectionType;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Sensitive;
import dev.dynaset.annotation.Table;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.time.Instant;

/** Indexes of all kinds: of several attributes, local, and with parts of the items. */
class Indexes {
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
  @interface Nullable {}

  enum Status {
    OPEN,
    PAID
  }

  @Table(value = "orders", generatedPrefix = "Order")
  @GlobalIndex(
      name = "by_place",
      hashKey = {"tenant", "region"},
      rangeKey = {"year", "month", "placed"})
  @GlobalIndex(
      name = "by_status",
      hashKey = "status",
      rangeKey = "placed",
      projection = ProjectionType.INCLUDE,
      include = {"total", "wait", "signature", "ratio"})
  @GlobalIndex(name = "by_region", hashKey = "region", projection = ProjectionType.KEYS_ONLY)
  @LocalIndex(name = "by_total", rangeKey = "total")
  @LocalIndex(
      name = "by_month",
      rangeKey = "month",
      projection = ProjectionType.INCLUDE,
      include = "total")
  static class Order {
    @HashKey
    String customer;

    @RangeKey
    Instant placed;

    @Attribute("st")
    @Nullable
    Status status;

    @Nullable
    String tenant;

    @Nullable
    String region;

    int year;

    @Nullable
    Integer month;

    @Sensitive
    long total;

    @Nullable
    String wait;

    @Nullable
    byte[] signature;

    double ratio;
    String note;
  }
}
