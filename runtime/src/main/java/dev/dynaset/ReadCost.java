package dev.dynaset;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the cost of a read depends on, besides the items; see {@link Explanation}.
 *
 * @param isConsistent whether it is strongly consistent
 * @param isLookedUp whether each item is looked up in the table
 * @param pageSize how many items a request evaluates at most, if limited
 * @param evaluatedItems how many items are evaluated, if there are as many and it is known
 */
public record ReadCost(
    boolean isConsistent, boolean isLookedUp, OptionalInt pageSize, OptionalLong evaluatedItems) {
  private static final long STEP = 4_096;
  private static final long PAGE = 1L << 20;

  /** The cost of reading one item by its key. */
  public static ReadCost ofOneItem(boolean isConsistent) {
    return new ReadCost(isConsistent, false, OptionalInt.empty(), OptionalLong.of(1));
  }

  double readUnits(int itemBytes, long items) {
    if (itemBytes <= 0) {
      throw new IllegalArgumentException("itemBytes must be positive, but is " + itemBytes + ".");
    }
    if (items < 0) {
      throw new IllegalArgumentException("items must not be negative, but is " + items + ".");
    }
    long itemsPerPage = Math.max(1, PAGE / itemBytes);
    long perRequest =
        pageSize.isPresent() ? Math.min(pageSize.getAsInt(), itemsPerPage) : itemsPerPage;
    long steps =
        items / perRequest * steps(perRequest * itemBytes) + steps(items % perRequest * itemBytes);
    if (isLookedUp) {
      steps += items * steps(itemBytes);
    }
    return isConsistent ? steps : steps / 2.0;
  }

  private static long steps(long bytes) {
    return (bytes + STEP - 1) / STEP;
  }
}
