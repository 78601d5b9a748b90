package dev.dynaset.tests.keys;

import dev.dynaset.annotation.FromKey;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;

/** A model of which the key of an index alone tells a member. */
@Table("keys-tickets")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(hash = "TICKET#{id}")
@IndexKey(index = "GSI1", hash = "OWNER#{owner}", range = "{id}")
record Ticket(String id, @FromKey("GSI1PK") String owner, String title) {}
