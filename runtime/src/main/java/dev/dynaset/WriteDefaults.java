package dev.dynaset;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the times and ids of written items come from.
 *
 * @param clock tells the time
 * @param ids makes UUIDs; null if Dynaset makes them itself
 */
record WriteDefaults(Clock clock, @Nullable Supplier<UUID> ids) {}
