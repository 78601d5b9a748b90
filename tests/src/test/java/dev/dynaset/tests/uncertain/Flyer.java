package dev.dynaset.tests.uncertain;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.TimeToLive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A model whose items expire. */
@Table("uncertain-flyers")
record Flyer(@HashKey String id, @TimeToLive @Nullable Instant until) {}
