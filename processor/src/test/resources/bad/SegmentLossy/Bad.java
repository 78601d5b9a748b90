package bad;

import dev.dynaset.annotation.*;
import java.time.Instant;

@Table("orders")
@ItemKey(
    hash = "DAY#{placed:day}", // [SegmentLossy at "DAY#{placed:day}"] holds only a part of 'placed', and no other part of the key of the table has all of it, so that the key does not tell one item from another. Add {placed} to the range key.
    range = "{id}")
record Bad(Instant placed, String id) {}

@Table("fine")
@ItemKey(hash = "DAY#{placed:day}", range = "{placed}#{id}")
record Fine(@FromKey Instant placed, String id) {}
