package bad;

import dev.dynaset.annotation.*;
import org.jspecify.annotations.Nullable;

@Table("orders")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK")
@ItemKey(hash = "ORDER#{id:lower}", range = "LINE#{line:4}")
@IndexKey(index = "GSI1", hash = "STATUS#{status}")
record Bad(
    @FromKey String id, // [FromKeyUnheld at @FromKey] 'id' is read from the key, but the key of the table does not tell it. Name it in @ItemKey as {id}, or remove @FromKey.
    @FromKey int line,
    @FromKey String status, // [FromKeyUnheld at @FromKey] 'status'
    @FromKey String note) {} // [FromKeyUnheld at @FromKey] 'note'

@Table("plain")
record Plain(
    @HashKey
    @FromKey // [FromKeyUnheld at @FromKey] 'id'
    String id) {}

@Table("of_index")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(hash = "ORDER#{id}")
@IndexKey(index = "GSI1", hash = "{held}#{id}", range = "{status}#{due}")
record OfIndex(
    String id,
    @FromKey("GSI1PK") String held,
    @FromKey("GSI1SK") String status, // [FromKeyUnheld at "GSI1SK"] 'status' is read from the key, but the attribute 'GSI1SK' does not tell it
    @Nullable String due,
    @FromKey("GSI2PK") String note) {} // [FromKeyUnheld] 'note' is read from the key, but the attribute 'GSI2PK' does not tell it
