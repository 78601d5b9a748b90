package bad;

import dev.dynaset.annotation.*;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table("orders")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(
    hash = "CUSTOMER#{customer}", // [SegmentNullable at "CUSTOMER#{customer}"] makes the key of the table of 'customer', which is @Nullable, but every item needs its key. Remove @Nullable; only keys of indexes may be absent.
    range = "{placed:day}#{number}#{id}") // [SegmentNullable] of 'number', which is optional, but every item needs its key. Make it no Optional [TemplateBucketInRange] {placed}
@IndexKey(index = "GSI1", hash = "{status}", range = "{placed}")
record Bad(
    @Nullable String customer,
    Optional<Integer> number,
    @Nullable @GeneratedId String id,
    @Nullable @CreatedAt Instant placed,
    @Nullable String status) {}
