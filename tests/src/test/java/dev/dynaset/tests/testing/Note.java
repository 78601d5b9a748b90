package dev.dynaset.tests.testing;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;

/** Something to store. */
@Table("notes")
@GlobalIndex(name = "by_text", hashKey = "text")
record Note(@HashKey String owner, @RangeKey int number, String text) {}
