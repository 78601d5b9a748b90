package dev.dynaset.internal.item;

import dev.dynaset.CapacityMeter;
import dev.dynaset.Explanation;
import dev.dynaset.OperationEngine;
import dev.dynaset.Read;
import dev.dynaset.ReadCost;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.codec.ItemDecoder;
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
 * A read of one item and what sends it.
 *
 * @param <R> what is made of the item
 */
public final class TableRead<R> implements Read<R> {
  private final TableBinding<?, ?> table;
  private final ItemDecoder<R> decoder;
  private final Map<String, AttributeValue> key;
  private final boolean isConsistent;
  private final OperationEngine engine;

  private TableRead(
      TableBinding<?, ?> table,
      ItemDecoder<R> decoder,
      Map<String, AttributeValue> key,
      boolean isConsistent,
      OperationEngine engine) {
    this.table = table;
    this.decoder = decoder;
    this.key = key;
    this.isConsistent = isConsistent;
    this.engine = engine;
  }

  /**
   * A read of as much of the item with a key as a decoder looks at.
   *
   * @param engine what carries out several of them together
   */
  public static <T, K, R> TableRead<R> of(
      TableBinding<T, K> table, K key, ItemDecoder<R> decoder, OperationEngine engine) {
    Map<String, AttributeValue> attributes =
        new ItemMapper<>(table).writeKey(Objects.requireNonNull(key, "key"));
    return new TableRead<>(table, decoder, attributes, false, engine);
  }

  /** Where the item is. */
  public TableBinding<?, ?> table() {
    return table;
  }

  /** What makes a value of the item. */
  public ItemDecoder<R> decoder() {
    return decoder;
  }

  /** The attributes of the key. */
  public Map<String, AttributeValue> key() {
    return key;
  }

  /** Whether it is strongly consistent. */
  public boolean isConsistent() {
    return isConsistent;
  }

  /** It as a part of a batch. */
  public BatchRead batched() {
    return BatchRead.of(table, key, decoder, isConsistent, new Known(this));
  }

  @Override
  public TableRead<R> consistent() {
    return new TableRead<>(table, decoder, key, true, engine);
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
    return new TableRead<>(other, decoder, key, isConsistent, engine);
  }

  @Override
  public OperationEngine engine() {
    return engine;
  }

  @Override
  public Optional<R> execute() {
    return new SyncExecutor(table).run(plan());
  }

  @Override
  public CompletableFuture<Optional<R>> executeAsync() {
    return new AsyncExecutor(table).run(plan());
  }

  private Plan<Optional<R>> plan() {
    return new ItemPlans<>(table).find(decoder, key, isConsistent);
  }

  @Override
  public Explanation explain() {
    return Explanation.of(
        new ItemPlans<>(table).findRequest(decoder, key, isConsistent),
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
