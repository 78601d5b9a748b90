package dev.dynaset.spi;

import dev.dynaset.ModelTable;
import dev.dynaset.PartialItem;
import dev.dynaset.QuerySet;
import dev.dynaset.TableLife;
import dev.dynaset.internal.item.ItemPlans;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.internal.table.TableAdmin;
import dev.dynaset.schema.TableBinding;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A table that is bound to a {@link dev.dynaset.Dynaset}. Generated tables extend it and add the
 * ways into queries.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public abstract class BoundTable<T, K> implements ModelTable<T, K> {
  private final TableBinding<T, K> binding;
  private final ItemPlans<T, K> plans;
  private final SyncExecutor executor;
  private final TableLife life;

  /** A table. */
  protected BoundTable(TableBinding<T, K> binding) {
    this.binding = binding;
    this.plans = new ItemPlans<>(binding);
    this.executor = new SyncExecutor(binding);
    this.life = new TableAdmin(binding);
    binding.dynaset().tableListener().accept(life);
  }

  /** Where the table is, and what it looks like. */
  protected final TableBinding<T, K> binding() {
    return binding;
  }

  @Override
  public final T get(K key) {
    return executor.run(plans.get(key, false));
  }

  @Override
  public final Optional<T> find(K key) {
    return executor.run(plans.find(key, false));
  }

  @Override
  public final boolean exists(K key) {
    return executor.run(plans.exists(key, false));
  }

  @Override
  public final T put(T item) {
    return executor.run(plans.put(item));
  }

  @Override
  public final long putAll(Iterable<? extends T> items) {
    return executor.run(plans.putAll(items.iterator()));
  }

  @Override
  public final long putAll(Stream<? extends T> items) {
    return executor.run(plans.putAll(items.iterator()));
  }

  @Override
  public final Optional<T> delete(K key) {
    return executor.run(plans.delete(key));
  }

  @Override
  public final K keyOf(T item) {
    return plans.mapper().keyOf(item);
  }

  @Override
  public final Map<String, AttributeValue> toItem(T item) {
    return plans.mapper().write(item);
  }

  @Override
  public final T fromItem(Map<String, AttributeValue> item) {
    return plans.mapper().read(item);
  }

  @Override
  public final QuerySet<T> hydrate(QuerySet<? extends PartialItem<T>> partial) {
    Objects.requireNonNull(partial, "partial");
    if (partial instanceof QueryStage<?, ?, ?> stage && stage.query().table().equals(binding)) {
      return new PlainQuery<>(stage.query().hydrate(binding.codec()));
    }
    throw new IllegalArgumentException(
        "Only a query set of an index of " + this + " can be hydrated by it, not " + partial + ".");
  }

  @Override
  public final boolean createTable() {
    return life.createTable();
  }

  @Override
  public final boolean deleteTable() {
    return life.deleteTable();
  }

  @Override
  public final boolean tableExists() {
    return life.tableExists();
  }

  @Override
  public final String tableName() {
    return life.tableName();
  }

  /** The model and the name of the table. */
  @Override
  public final String toString() {
    return binding.codec().shape().model() + " in the table '" + tableName() + "'";
  }
}
