package bad;

import dev.dynaset.annotation.*;
import java.util.List;

@Table("orders")
@GlobalIndex(name = "by_order", hashKey = "id") // [FromKeyNotStored at "id"] @GlobalIndex(name = "by_order"): hashKey names the member 'id', which is not stored, since it is read from a key. Remove @FromKey
@GlobalIndex(
    name = "by_note",
    hashKey = "note",
    rangeKey = {"status", "line"}, // [FromKeyNotStored at "line"] rangeKey names the member 'line'
    projection = ProjectionType.INCLUDE,
    include = {"total", "id"}) // [FromKeyNotStored at "id"] include names the member 'id', which is not stored, since it is read from a key. Remove it from include, or remove @FromKey.
@ItemKey(hash = "ORDER#{id}", range = "LINE#{line:4}")
record Bad(@FromKey String id, @FromKey int line, String note, String status, long total) {}

@Table("fine")
@ItemKey(hash = "ORDER#{id}", range = "LINE#{line:4}")
record Fine(@FromKey String id, int line, List<String> tags) {}

@Projection(of = Fine.class)
record Part(
    String id, // [FromKeyNotStored at String id] The component 'id' names the member 'id', which is not stored, since it is read from a key. Remove @FromKey, or leave the component out.
    @Source("id") String named, // [FromKeyNotStored at "id"] The component 'named' names the member 'id'
    int line,
    List<String> tags) {}
