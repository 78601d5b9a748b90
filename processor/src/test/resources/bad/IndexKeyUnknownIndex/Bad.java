package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK")
@ItemKey(hash = "ORDER#{id}")
@IndexKey(
    index = "GSI2", // [IndexKeyUnknownIndex at "GSI2"] @IndexKey names the index 'GSI2', which the table of Bad does not have. Declare it with @GlobalIndex
    hash = "STATUS#{status}")
record Bad(String id, String status) {}
