package dev.dynaset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@link ModelTable#batchGet} has found. Immutable.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public final class BatchItems<T, K> implements Iterable<T> {
  private final Map<K, Optional<T>> items;

  private BatchItems(Map<K, Optional<T>> items) {
    this.items = items;
  }

  /**
   * For the runtime, and for canned answers in tests.
   *
   * @param items what there is for each key, in their order; the map is not copied
   */
  public static <T, K> BatchItems<T, K> of(Map<K, Optional<T>> items) {
    return new BatchItems<>(Collections.unmodifiableMap(items));
  }

  /** The items that exist, in the order of their keys; of a key that was given twice, once. */
  public List<T> items() {
    List<T> found = new ArrayList<>();
    for (Optional<T> item : items.values()) {
      if (item.isPresent()) {
        found.add(item.get());
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** The items that exist, in the order of their keys. */
  @Override
  public Iterator<T> iterator() {
    return items().iterator();
  }

  /** The keys of which there is no item, in their order. */
  public List<K> missing() {
    List<K> missing = new ArrayList<>();
    for (Map.Entry<K, Optional<T>> item : items.entrySet()) {
      if (item.getValue().isEmpty()) {
        missing.add(item.getKey());
      }
    }
    return Collections.unmodifiableList(missing);
  }

  /**
   * The item of one of the keys; empty if it does not exist.
   *
   * @throws IllegalArgumentException if it is not one of the keys that were given
   */
  public Optional<T> get(K key) {
    Optional<T> item = items.get(Objects.requireNonNull(key, "key"));
    if (item == null) {
      throw new IllegalArgumentException("This key was not among those that were read: " + key);
    }
    return item;
  }

  /** How many items there are of how many keys. */
  @Override
  public String toString() {
    return items().size() + " of " + items.size() + " items";
  }
}
