package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@GlobalIndex(name = "GSI2", hashKey = "GSI2PK", rangeKey = "GSI2SK")
@GlobalIndex(name = "GSI3", hashKey = "GSI3PK", rangeKey = "placed")
@ItemKey(hash = "ORDER#{id}")
@IndexKey(
    index = "GSI1", // [SlotIncomplete at "GSI1"] Bad is in the index 'GSI1' with its hash key alone. Give @IndexKey the range key, too, or store a member as 'GSI1SK'.
    hash = "STATUS#{status}")
@IndexKey(
    index = "GSI2", // [SlotIncomplete at "GSI2"] with its range key alone. Give @IndexKey the hash key, too, or store a member as 'GSI2PK'.
    range = "{status}")
@IndexKey(index = "GSI3", hash = "STATUS#{status}")
record Bad(String id, String status, long placed) {}
