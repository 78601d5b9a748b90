package dev.dynaset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What many reads have found, see {@link Dynaset#batchGet(Iterable)}. Immutable. */
public final class ReadResults implements Iterable<Object> {
  private static final ReadResults NONE = new ReadResults(Map.of());

  private final Map<Read<?>, Optional<?>> items;

  private ReadResults(Map<Read<?>, Optional<?>> items) {
    this.items = items;
  }

  /** What no reads have found. */
  static ReadResults none() {
    return NONE;
  }

  /**
   * For the runtime.
   *
   * @param items what each read has found, in their order; the map is not copied
   */
  public static ReadResults of(Map<Read<?>, Optional<?>> items) {
    return new ReadResults(Collections.unmodifiableMap(items));
  }

  /**
   * What one of the reads has found; empty if there is no such item.
   *
   * @param read one of the reads, the same object
   * @throws IllegalArgumentException if it is not one of them
   */
  @SuppressWarnings("unchecked")
  public <T> Optional<T> get(Read<T> read) {
    Optional<?> item = items.get(Objects.requireNonNull(read, "read"));
    if (item == null) {
      throw new IllegalArgumentException("This read was not among those that were sent: " + read
          + ". A read is told from others by its identity.");
    }
    // The item of a read was made by its own decoder.
    return (Optional<T>) item;
  }

  /** The items that exist, in the order of their reads. */
  public List<?> found() {
    List<Object> found = new ArrayList<>();
    items.values().forEach(item -> item.ifPresent(found::add));
    return Collections.unmodifiableList(found);
  }

  /** The items that exist, in the order of their reads. */
  @Override
  public Iterator<Object> iterator() {
    List<Object> found = new ArrayList<>(found());
    return Collections.unmodifiableList(found).iterator();
  }

  /** The reads that have found nothing, in their order. */
  public List<Read<?>> missing() {
    List<Read<?>> missing = new ArrayList<>();
    items.forEach((read, item) -> {
      if (item.isEmpty()) {
        missing.add(read);
      }
    });
    return Collections.unmodifiableList(missing);
  }

  /** How many items there are of how many. */
  @Override
  public String toString() {
    return found().size() + " of " + items.size() + " items";
  }
}
