package dev.dynaset.internal.scan;

import java.util.List;

/**
 * A page of a segment.
 *
 * @param items what was made of its items; nothing if they are only counted
 * @param count how many items it has
 * @param evaluated how many items were looked at for it
 * @param skipped how many items were passed over, which are none of them
 * @param readUnits how many read units it has consumed
 * @param <E> what is made of an item
 */
record ScannedPage<E>(List<E> items, int count, int evaluated, int skipped, double readUnits) {}
