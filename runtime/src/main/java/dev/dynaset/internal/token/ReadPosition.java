package dev.dynaset.internal.token;

import java.util.List;

/**
 * Where a reading of a query stands: what a page token holds.
 *
 * @param isBackward whether the reading goes against the order of the query
 * @param ordinal which of the hash keys is read, of those that come one after the other
 * @param places where the reading stands: in that hash key, or in each of those that are merged
 */
public record ReadPosition(boolean isBackward, int ordinal, List<Place> places) {
  /** A position in one source, or in one of several that come one after the other. */
  public static ReadPosition of(boolean isBackward, int ordinal, Place place) {
    return new ReadPosition(isBackward, ordinal, List.of(place));
  }

  /** A position in several sources that are merged, in their order. */
  public static ReadPosition merged(boolean isBackward, List<Place> places) {
    return new ReadPosition(isBackward, 0, places);
  }
}
