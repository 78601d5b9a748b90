package dev.dynaset;

/**
 * What {@link ModelTable#getOrCreate} gives.
 *
 * @param item the item that there is now
 * @param isNew whether it was created by this call
 * @param <T> the model of the item
 */
public record Created<T>(T item, boolean isNew) {}
