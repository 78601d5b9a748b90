package dev.dynaset.spi;

import dev.dynaset.ItemNotFoundException;
import dev.dynaset.ItemReads;
import dev.dynaset.internal.item.ItemMapper;
import dev.dynaset.internal.item.ItemPlans;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.schema.TableBinding;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads that take items that have expired for missing. GetItem has no filter: they are read, and
 * left out.
 */
final class UnexpiredReads<T, K> implements ItemReads<T, K> {
  private final TableBinding<T, K> table;
  private final ItemMapper<T, K> mapper;

  UnexpiredReads(TableBinding<T, K> table) {
    this.table = table;
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
    return new SyncExecutor(table)
        .run(new ItemPlans<>(table).find(key, false))
        .filter(item -> !isExpired(item));
  }

  @Override
  public boolean exists(K key) {
    return find(key).isPresent();
  }

  private boolean isExpired(T item) {
    String attribute = Objects.requireNonNull(table.schema().timeToLive());
    AttributeValue expires = mapper.write(item).get(attribute);
    long now = table.dynaset().clock().instant().getEpochSecond();
    return expires != null && new BigDecimal(expires.n()).compareTo(BigDecimal.valueOf(now)) <= 0;
  }
}
