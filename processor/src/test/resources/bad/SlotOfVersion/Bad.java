package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(hash = "ORDER#{id}")
@IndexKey(
    index = "GSI1",
    hash = "{status}",
    range = "V{version:6}") // [SlotOfVersion at "V{version:6}"] The attribute 'GSI1SK' is made of the version 'version', but an update does not know which it is going to be. Leave it out of @IndexKey
record Bad(String id, String status, @Version long version) {}
