package dev.dynaset.tests.items;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.TimeToLive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has a key of one part, and expires. */
@Table("crates")
record Crate(
    @HashKey String label,
    long weight,
    String content,
    @TimeToLive @Nullable Instant expires) {}
