package dev.dynaset.internal.batch;

import java.util.function.Supplier;

/**
 * What the caller knows a write or a read as, at hand.
 *
 * @param get what it is
 */
public record Known(Object get) implements Supplier<Object> {}
