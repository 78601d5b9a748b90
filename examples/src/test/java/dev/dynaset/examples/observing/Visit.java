package dev.dynaset.examples.observing;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;

/** A page that somebody has looked at. */
@Table("visits")
@GlobalIndex(name = "by_page", hashKey = "page")
record Visit(@HashKey String visitor, @RangeKey int number, String page) {}
