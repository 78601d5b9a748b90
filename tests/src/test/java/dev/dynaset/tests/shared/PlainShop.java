package dev.dynaset.tests.shared;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;

/** A plain model, which knows nothing of others. */
@Table("plain_shop")
record PlainShop(
    @HashKey @Attribute("PK") String id,
    @RangeKey @Attribute("SK") String part) {}
