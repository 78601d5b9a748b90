package dev.dynaset;

/**
 * A part of an item of the model {@code T}: what an index holds of it, as a generated class. It is
 * read, and cannot be saved.
 *
 * <p>{@link ModelTable#hydrate} reads the whole items of a query of an index.
 *
 * @param <T> the model of the items
 */
public interface PartialItem<T> {}
