package dev.dynaset.processor.model;

import dev.dynaset.processor.problem.SourcePosition;

/**
 * A value and where it stands in the source.
 *
 * @param value the value
 * @param position where it stands
 * @param <V> its type
 */
public record Located<V>(V value, SourcePosition position) {}
