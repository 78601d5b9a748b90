package dev.dynaset.internal.scan;

import dev.dynaset.internal.token.Place;

/**
 * An item of a segment.
 *
 * @param model what was made of it
 * @param behind the place behind it, from which the segment is read on
 * @param <T> the model
 */
record PlacedItem<T>(T model, Place behind) {}
