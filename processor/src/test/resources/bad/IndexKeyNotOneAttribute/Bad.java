package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(name = "GSI1", hashKey = {"status", "GSI1PK"})
@LocalIndex(name = "LSI1", rangeKey = "LSI1SK")
@ItemKey(hash = "ORDER#{id}", range = "ORDER")
@IndexKey(
    index = "GSI1",
    hash = "STATUS#{status}", // [IndexKeyNotOneAttribute at "STATUS#{status}"] The hash key of the index 'GSI1' has 2 attributes, but a template makes one. Name one attribute in the declaration of the index.
    range = "{id}") // [IndexKeyNotOneAttribute at "{id}"] The range key of the index 'GSI1' has no attributes
@IndexKey(
    index = "LSI1",
    hash = "ORDER#{id}", // [IndexKeyNotOneAttribute at "ORDER#{id}"] Remove hash: a local index has the hash key of the table.
    range = "{status}")
record Bad(String id, String status) {}
