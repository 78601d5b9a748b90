package bad;

import dev.dynaset.annotation.*;
import java.time.Instant;
import java.time.ZonedDateTime;

@Table("orders")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@GlobalIndex(name = "GSI2", hashKey = "GSI2PK", rangeKey = "GSI2SK")
@ItemKey(
    hash = "{tenant}{customer}", // [SegmentsTouch at "{tenant}{customer}"] "{tenant}{customer}" does not tell where 'tenant' ends, so that two items could have one key. Put a literal behind it that its values cannot hold, such as '#'.
    range = "{order}-LINE#{line:4}") // [SegmentsTouch] where 'order' ends
@IndexKey(
    index = "GSI1",
    hash = "{order}{placed}", // [SegmentsTouch] where 'order' ends
    range = "{placed}{line}{order}")
@IndexKey(
    index = "GSI2",
    hash = "{kind}{order}", // [SegmentsTouch] where 'kind' ends
    range = "{zoned}#{kind}#{line}")
record Bad(
    String tenant,
    String customer,
    String order,
    int line,
    Instant placed,
    ZonedDateTime zoned,
    Kind kind) {
  enum Kind {
    A,
    AB
  }
}

@Table(value = "slashes", delimiter = '/')
@ItemKey(
    hash = "{tenant}#{customer}", // [SegmentsTouch at "{tenant}#{customer}"] such as '/'.
    range = "{customer}/{tenant}")
record Slashes(String tenant, String customer) {}
