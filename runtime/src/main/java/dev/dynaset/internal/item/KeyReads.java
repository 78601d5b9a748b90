package dev.dynaset.internal.item;

import dev.dynaset.BatchItems;
import dev.dynaset.CapacityMeter;
import dev.dynaset.DirectDecoding;
import dev.dynaset.internal.plan.MappedPlan;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.schema.TableBinding;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is done to read items by their keys, whoever carries it out.
 *
 * <p>GetItem and BatchGetItem have no filter: items that have expired are read, and left out, if
 * they are to be taken for missing.
 *
 * @param table the table
 * @param isConsistent whether the reads are strongly consistent
 * @param isUnexpired whether items that have expired are taken for missing
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public record KeyReads<T, K>(TableBinding<T, K> table, boolean isConsistent, boolean isUnexpired) {
  /** Eventually consistent reads of all items. */
  public static <T, K> KeyReads<T, K> of(TableBinding<T, K> table) {
    return new KeyReads<>(table, false, false);
  }

  /** The same reads, strongly consistent. */
  public KeyReads<T, K> consistent() {
    return new KeyReads<>(table, true, isUnexpired);
  }

  /** The same reads, for which items that have expired are missing. */
  public KeyReads<T, K> unexpired() {
    return new KeyReads<>(table, isConsistent, true);
  }

  /** The same reads, the capacity of whose requests is also added to a meter. */
  public KeyReads<T, K> measuring(CapacityMeter meter) {
    return new KeyReads<>(table.measuring(meter), isConsistent, isUnexpired);
  }

  private ItemPlans<T, K> plans() {
    return new ItemPlans<>(table);
  }

  /** The item with a key, which must exist. */
  public Plan<T> get(K key) {
    return isUnexpired
        ? MappedPlan.of(find(key), item -> item.orElseThrow(() -> expired(key)))
        : plans().get(key, isConsistent);
  }

  private RuntimeException expired(K key) {
    return MissingItem.of(table, new ItemMapper<>(table).writeKey(key), " that has not expired");
  }

  /** The item with a key, if it exists. */
  public Plan<Optional<T>> find(K key) {
    Plan<Optional<T>> find = plans().find(key, isConsistent);
    return isUnexpired ? MappedPlan.of(find, this::unexpired) : find;
  }

  /** Whether there is an item with a key. */
  public Plan<Boolean> exists(K key) {
    return isUnexpired
        ? MappedPlan.of(find(key), Optional::isPresent)
        : plans().exists(key, isConsistent);
  }

  /**
   * The items with some keys, as far as they exist.
   *
   * @param client whether the client that reads them lets their keys be encoded directly
   */
  public Plan<BatchItems<T, K>> batchGet(Iterable<? extends K> keys, DirectDecoding client) {
    if (!isUnexpired) {
      return plans().batchGet(keys, isConsistent, client);
    }
    // They may come from a source that can be read once.
    Set<K> all = new LinkedHashSet<>();
    keys.forEach(all::add);
    return MappedPlan.of(plans().batchGet(all, isConsistent, client), read -> {
      Map<K, Optional<T>> items = new LinkedHashMap<>();
      all.forEach(key -> items.put(key, unexpired(read.get(key))));
      return BatchItems.of(items);
    });
  }

  private Optional<T> unexpired(Optional<T> item) {
    return item.filter(found -> !isExpired(found));
  }

  private boolean isExpired(T item) {
    String attribute = Objects.requireNonNull(table.schema().timeToLive());
    AttributeValue expires = new ItemMapper<>(table).write(item).get(attribute);
    long now = table.dynaset().clock().instant().getEpochSecond();
    return expires != null && new BigDecimal(expires.n()).compareTo(BigDecimal.valueOf(now)) <= 0;
  }
}
