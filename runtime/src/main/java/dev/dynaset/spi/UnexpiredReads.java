package dev.dynaset.spi;

import dev.dynaset.BatchItems;
import dev.dynaset.CapacityMeter;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.ItemReads;
import dev.dynaset.internal.item.ItemMapper;
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
 * Reads that take items that have expired for missing. GetItem and BatchGetItem have no filter: they
 * are read, and left out.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
final class UnexpiredReads<T, K> implements ItemReads<T, K> {
  private final TableBinding<T, K> table;
  private final PlainReads<T, K> reads;
  private final ItemMapper<T, K> mapper;

  UnexpiredReads(TableBinding<T, K> table, PlainReads<T, K> reads) {
    this.table = table;
    this.reads = reads;
    this.mapper = new ItemMapper<>(table);
  }

  @Override
  public T get(K key) {
    return find(key)
        .orElseThrow(
            () -> new ItemNotFoundException("There is no " + mapper.describe(mapper.writeKey(key))
                + " that has not expired in the table '" + table.name().value() + "'."));
  }

  @Override
  public Optional<T> find(K key) {
    return unexpired(reads.find(key));
  }

  @Override
  public boolean exists(K key) {
    return find(key).isPresent();
  }

  @Override
  public BatchItems<T, K> batchGet(Iterable<? extends K> keys) {
    // They may come from a source that can be read once.
    Set<K> all = new LinkedHashSet<>();
    keys.forEach(all::add);
    BatchItems<T, K> read = reads.batchGet(all);
    Map<K, Optional<T>> items = new LinkedHashMap<>();
    all.forEach(key -> items.put(key, unexpired(read.get(key))));
    return BatchItems.of(items);
  }

  @Override
  public UnexpiredReads<T, K> consistentRead() {
    return new UnexpiredReads<>(table, reads.consistentRead());
  }

  @Override
  public UnexpiredReads<T, K> withConsumedCapacity(CapacityMeter meter) {
    return new UnexpiredReads<>(table, reads.withConsumedCapacity(meter));
  }

  private Optional<T> unexpired(Optional<T> item) {
    return item.filter(found -> !isExpired(found));
  }

  private boolean isExpired(T item) {
    String attribute = Objects.requireNonNull(table.schema().timeToLive());
    AttributeValue expires = mapper.write(item).get(attribute);
    long now = table.dynaset().clock().instant().getEpochSecond();
    return expires != null && new BigDecimal(expires.n()).compareTo(BigDecimal.valueOf(now)) <= 0;
  }
}
