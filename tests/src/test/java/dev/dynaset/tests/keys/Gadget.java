package dev.dynaset.tests.keys;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;

/** A model of a member whose absence means something, and of which a key of an index is made. */
@Table("keys-gadgets")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(hash = "GADGET#{id}", range = "GADGET")
@IndexKey(index = "GSI1", hash = "{state}#{place}", range = "{id}")
record Gadget(String id, @Attribute(absent = "new") String state, String place) {}
