package dev.dynaset.internal.query;

import dev.dynaset.internal.token.Place;
import dev.dynaset.internal.token.ReadPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The positions behind items of several hash keys that are merged: each is a place in every hash key,
 * of which only those are kept that change from one item to the next.
 */
final class MergedTrail implements Trail {
  private final List<Change> changes = new ArrayList<>();
  private List<Place> last = List.of();
  private int size;

  /** Adds an item behind which the hash keys, in the order of the query, stand at these places. */
  void add(List<Place> places) {
    for (int ordinal = 0; ordinal < places.size(); ordinal++) {
      Place place = places.get(ordinal);
      if (size == 0 || !place.equals(last.get(ordinal))) {
        changes.add(new Change(size, ordinal, place));
      }
    }
    last = places;
    size++;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public ReadPosition behind(int index) {
    Objects.checkIndex(index, size);
    List<Place> places = new ArrayList<>(last);
    for (Change change : changes) {
      if (change.item() > index) {
        break;
      }
      places.set(change.ordinal(), change.place());
    }
    return ReadPosition.merged(false, places);
  }

  /**
   * A hash key has another place.
   *
   * @param item from which item on
   * @param ordinal the number of the hash key
   * @param place where
   */
  private record Change(int item, int ordinal, Place place) {}
}
