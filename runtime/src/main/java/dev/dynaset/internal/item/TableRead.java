package dev.dynaset.internal.item;

import dev.dynaset.CapacityMeter;
import dev.dynaset.Explanation;
import dev.dynaset.ItemProjection;
import dev.dynaset.OperationEngine;
import dev.dynaset.Read;
import dev.dynaset.ReadCost;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.internal.batch.BatchRead;
import dev.dynaset.internal.batch.Known;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.schema.TableBinding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The read of one item by its key: all that its verbs do, whoever carries it out.
 *
 * @param <R> what is made of the item
 */
public final class TableRead<R> extends Read<R> {
  private final TableBinding<?, ?> table;
  private final Map<String, AttributeValue> key;
  private final Selection<R> selection;
  private final boolean isConsistent;
  private final OperationEngine engine;

  private TableRead(
      TableBinding<?, ?> table,
      Map<String, AttributeValue> key,
      Selection<R> selection,
      boolean isConsistent,
      OperationEngine engine) {
    this.table = table;
    this.key = key;
    this.selection = selection;
    this.isConsistent = isConsistent;
    this.engine = engine;
  }

  /**
   * The eventually consistent read of a whole item.
   *
   * @param engine what carries out several of them together
   */
  public static <T, K> TableRead<T> of(TableBinding<T, K> table, K key, OperationEngine engine) {
    Map<String, AttributeValue> attributes =
        new ItemMapper<>(table).writeKey(Objects.requireNonNull(key, "key"));
    return new TableRead<>(table, attributes, Selection.ofAll(table), false, engine);
  }

  /** Where the item is. */
  public TableBinding<?, ?> table() {
    return table;
  }

  /** The attributes of the key. */
  public Map<String, AttributeValue> key() {
    return key;
  }

  /** What is read of the item. */
  public Selection<R> selection() {
    return selection;
  }

  /** It as a part of a batch. */
  public BatchRead batched() {
    return BatchRead.of(table, key, selection.paths(), isConsistent, new Known(this));
  }

  @Override
  public TableRead<R> consistentRead() {
    return new TableRead<>(table, key, selection, true, engine);
  }

  /**
   * The same read, for which an item that has expired is missing.
   *
   * @throws IllegalStateException if the model has no time to live
   */
  public TableRead<R> unexpired() {
    return new TableRead<>(table, key, selection.unexpired(table), isConsistent, engine);
  }

  /** The read of a part of the item. */
  public <T, S> TableRead<S> select(ItemProjection<T, S> projection) {
    return new TableRead<>(
        table,
        key,
        selection.as(table.selecting(ProjectionDecoder.of(projection))),
        isConsistent,
        engine);
  }

  @Override
  public TableRead<R> withConsumedCapacity(CapacityMeter meter) {
    return with(table.measuring(meter));
  }

  @Override
  public TableRead<R> customize(RequestCustomizer customizer) {
    return with(table.customizing(customizer));
  }

  private TableRead<R> with(TableBinding<?, ?> other) {
    return new TableRead<>(other, key, selection, isConsistent, engine);
  }

  @Override
  protected OperationEngine engine() {
    return engine;
  }

  private ItemPlans plans() {
    return new ItemPlans(table);
  }

  /** The item, which must exist. */
  public Plan<R> get() {
    return plans().get(selection, key, isConsistent);
  }

  /** The item, if it exists. */
  public Plan<Optional<R>> find() {
    return plans().find(selection, key, isConsistent);
  }

  /** Whether the item exists. */
  public Plan<Boolean> exists() {
    return plans().exists(selection, key, isConsistent);
  }

  @Override
  public Optional<R> execute() {
    return new SyncExecutor(table).run(find());
  }

  @Override
  public CompletableFuture<Optional<R>> executeAsync() {
    return new AsyncExecutor(table).run(find());
  }

  @Override
  public Explanation explain() {
    return Explanation.of(
        plans().findRequest(selection, key, isConsistent),
        toString(),
        List.of(),
        ReadCost.ofOneItem(isConsistent));
  }

  /** What it would send, in words. */
  @Override
  public String toString() {
    return "GetItem of " + new ItemMapper<>(table).describe(key) + " in the table '"
        + table.name().value() + "'" + (isConsistent ? ", consistent" : "");
  }
}
