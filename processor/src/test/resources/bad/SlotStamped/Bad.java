package bad;

import dev.dynaset.annotation.*;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Table("orders")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(hash = "ORDER#{id}")
@IndexKey(
    index = "GSI1",
    hash = "{id}",
    range = "{updated}#{status}") // [SlotStamped at "{updated}#{status}"] The attribute 'GSI1SK' is made of 'updated', which Dynaset sets on each write, and of 'status', which an update may change without it. Make it of 'updated' and members of the key of the table.
record Bad(String id, String status, @Nullable @UpdatedAt Instant updated) {}

@Table("fine")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(hash = "ORDER#{id}")
@IndexKey(index = "GSI1", hash = "{status}", range = "{updated}#{id}")
record Fine(String id, String status, @Nullable @UpdatedAt Instant updated) {}
