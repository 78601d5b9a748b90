package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@ItemKey // [KeyTemplateMissing at @ItemKey] @ItemKey at Bad makes neither a hash key nor a range key. Write, for example, @ItemKey(hash = "BAD#{id}", range = "BAD"), or remove it.
record Bad(String id) {}

@Table("typed")
@ItemKey(type = "order") // [KeyTemplateMissing at @ItemKey]
record Typed(@HashKey String id) {}

@Table("indexed")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK")
@ItemKey(hash = "ORDER#{id}")
@IndexKey(index = "GSI1") // [KeyTemplateMissing at @IndexKey] @IndexKey at Indexed makes neither a hash key nor a range key. Write, for example, @IndexKey(index = "GSI1", hash = "…", range = "…"), or remove it.
record Indexed(String id) {}
