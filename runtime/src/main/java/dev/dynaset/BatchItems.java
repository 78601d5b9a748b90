package dev.dynaset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What {@link ModelTable#batchGet} has found. Immutable.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public final class BatchItems<T, K> implements Iterable<T> {
  private final Map<K, Optional<T>> items;
  private final List<K> skipped;

  private BatchItems(Map<K, Optional<T>> items, List<K> skipped) {
    this.items = items;
    this.skipped = skipped;
  }

  /**
   * For the runtime, and for canned answers in tests.
   *
   * @param items what there is for each key, in their order; the map is not copied
   */
  public static <T, K> BatchItems<T, K> of(Map<K, Optional<T>> items) {
    return of(items, List.of());
  }

  /**
   * For the runtime, and for canned answers in tests.
   *
   * @param items what there is for each key, in their order; the map is not copied
   * @param skipped the keys among these whose items do not fit the model
   */
  public static <T, K> BatchItems<T, K> of(
      Map<K, Optional<T>> items, Collection<? extends K> skipped) {
    return new BatchItems<>(Collections.unmodifiableMap(items), List.copyOf(skipped));
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
    Set<K> known = new HashSet<>(skipped);
    List<K> missing = new ArrayList<>();
    for (Map.Entry<K, Optional<T>> item : items.entrySet()) {
      if (item.getValue().isEmpty() && !known.contains(item.getKey())) {
        missing.add(item.getKey());
      }
    }
    return Collections.unmodifiableList(missing);
  }

  /**
   * The keys whose items exist and were passed over, since they do not fit the model: by {@code
   * items(keys).onUnreadable(…)}.
   */
  public List<K> skipped() {
    return skipped;
  }

  /**
   * The item of one of the keys; empty if it does not exist, or was {@link #skipped}.
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
