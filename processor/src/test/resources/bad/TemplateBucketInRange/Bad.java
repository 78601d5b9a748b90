package bad;

import dev.dynaset.annotation.*;
import java.time.Instant;

@Table("orders")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(
    hash = "ORDER#{id}",
    range = "{placed:month}") // [TemplateBucketInRange at "{placed:month}"] "{placed:month}" has {placed:month}, but only hash keys can be made of the start of a time. Write {placed}, which sorts by it.
@IndexKey(
    index = "GSI1",
    hash = "{placed:year}",
    range = "{placed:day}#{id}") // [TemplateBucketInRange at "{placed:day}#{id}"] {placed:day}
record Bad(String id, Instant placed) {}
