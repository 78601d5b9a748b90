package dev.dynaset.tests.keys;

import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;

/** A model whose hash key is made of members, and whose range key is one. */
@Table("keys-measurements")
@ItemKey(hash = "DEVICE#{site}#{device:3}")
record Measurement(String site, int device, @RangeKey long at, double value) {}
