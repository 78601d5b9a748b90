package dev.dynaset.tests.reading;

import dev.dynaset.annotation.Projection;
import dev.dynaset.annotation.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list, elements of it, and parts of these. */
@Projection(of = Basket.class)
record BasketLines(
    @Source("lines[1].sku") @Nullable String second,
    List<Basket.Line> lines,
    @Source("lines[2]") Basket.@Nullable Line third,
    @Source("grid[1]") @Nullable List<Integer> row,
    @Source("grid[1][2]") @Nullable Integer cell) {}
