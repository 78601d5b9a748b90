package dev.dynaset.tests.expressions;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model whose elements may be null. */
@Table("expressions-gaps")
record Gaps(
    @HashKey String id,
    List<@Nullable Integer> counts,
    List<@Nullable String> words,
    Map<String, @Nullable Long> sums,
    List<String> names) {}
