package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@ItemKey(hash = "ORDER#{id}", range = "LINE#{line:4}")
record Bad(
    @HashKey String id, // [KeyMadeTwice at @HashKey] The hash key of Bad is made by @ItemKey already. Remove @HashKey from 'id', or hash from @ItemKey.
    @SortKey int line) {} // [KeyMadeTwice at @SortKey] The range key of Bad is made by @ItemKey already. Remove @SortKey from 'line', or range from @ItemKey.

@Table(value = "names", hashKey = "KEY", rangeKey = "KEY", typeAttribute = "GSI1PK")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK")
@GlobalIndex(name = "GSI2", hashKey = "GSI1PK", rangeKey = "KEY")
@ItemKey( // [KeyMadeTwice at @ItemKey] The attribute 'GSI1PK' is made by @IndexKey(index = "GSI1") already. Remove one of the two, or give the table another attribute with @Table(typeAttribute = "…").
    hash = "ORDER#{id}",
    range = "LINE#{line:4}") // [KeyMadeTwice at "LINE#{line:4}"] The attribute 'KEY' is made by @ItemKey already. Remove one of the two, or give the table another attribute with @Table(rangeKey = "…").
@IndexKey(index = "GSI1", hash = "STATUS#{status}")
@IndexKey(
    index = "GSI2",
    hash = "S#{status}", // [KeyMadeTwice at "S#{status}"] The attribute 'GSI1PK' is made by @IndexKey(index = "GSI1") already. Remove one of the two, or give the index another attribute.
    range = "{id}") // [KeyMadeTwice at "{id}"] The attribute 'KEY' is made by @ItemKey already.
record Names(String id, int line, String status) {}

@Table("repeated")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK")
@ItemKey(hash = "ORDER#{id}")
@IndexKey(index = "GSI1", hash = "STATUS#{status}")
@IndexKey(
    index = "GSI1",
    hash = "{status}") // [KeyMadeTwice at "{status}"] The attribute 'GSI1PK' is made by @IndexKey(index = "GSI1") already.
record Repeated(String id, String status) {}
