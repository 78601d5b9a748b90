package dev.dynaset.tests.reading;

import dev.dynaset.annotation.Projection;
import dev.dynaset.annotation.Source;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A part of each of two lines, and what the absence of another means. */
@Projection(of = Basket.class)
record BasketSkus(
    @Source("lines[0].sku") @Nullable String first,
    @Source("lines[1].count") @Nullable Integer second,
    @Source("lines[3].count") @Nullable Integer fourth,
    @Source("lines[3].packs") OptionalInt packs) {}
