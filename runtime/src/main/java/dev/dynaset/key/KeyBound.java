package dev.dynaset.key;

/**
 * A bound of a range of values within keys.
 *
 * @param text its text; that of the nearest value, if it lies beyond what a key can hold
 * @param side negative if it lies below all values, positive if above; 0 if it is one of them
 */
public record KeyBound(String text, int side) {}
