package dev.dynaset.path;

/**
 * An attribute, or a part of one, whose value a projection can give. All paths are: of an {@code int}
 * it is an {@code Integer}, though conditions compare it as a {@code long}.
 *
 * @param <V> the vocabulary that the path belongs to
 * @param <R> the type of the value
 */
public sealed interface Selectable<V, R>
    permits DoublePath, EqualityPath, FlagPath, FloatPath, WholeNumberPath {}
