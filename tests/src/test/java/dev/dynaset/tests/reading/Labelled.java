package dev.dynaset.tests.reading;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;

/** A model whose keys are all text, of any length. */
@Table("labelled")
@GlobalIndex(name = "by_label", hashKey = "label", rangeKey = "place")
record Labelled(@HashKey String owner, @RangeKey String name, String label, String place) {}
