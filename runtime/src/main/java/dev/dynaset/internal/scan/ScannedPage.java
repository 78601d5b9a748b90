package dev.dynaset.internal.scan;

import java.util.List;

/**
 * A page of a segment.
 *
 * @param items what was made of its items
 * @param evaluated how many items were looked at for it
 * @param readUnits how many read units it has consumed
 * @param <T> what is made of an item
 */
record ScannedPage<T>(List<T> items, int evaluated, double readUnits) {}
