package dev.dynaset.tests.writes;

import dev.dynaset.annotation.Projection;
import dev.dynaset.annotation.Source;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a memo. */
@Projection(of = Memo.class)
record MemoLine(
    int number,
    Optional<String> text,
    @Source("place.city") @Nullable String city) {}
