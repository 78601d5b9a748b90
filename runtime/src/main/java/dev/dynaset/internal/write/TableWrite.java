package dev.dynaset.internal.write;

import dev.dynaset.ConditionOf;
import dev.dynaset.Explanation;
import dev.dynaset.OperationEngine;
import dev.dynaset.PreparedWrite;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.write.ItemWrite;
import dev.dynaset.write.Returned;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A write and what sends it.
 *
 * @param <T> the model of the item
 * @param <K> the generated key of the model
 * @param <A> the vocabulary of its conditions
 */
public final class TableWrite<T, K, A> implements PreparedWrite<T, A> {
  private final ItemWrite<T, K> write;
  private final A attributes;
  private final OperationEngine engine;

  TableWrite(ItemWrite<T, K> write, A attributes, OperationEngine engine) {
    this.write = write;
    this.attributes = attributes;
    this.engine = engine;
  }

  /** The write as a value. */
  public ItemWrite<T, K> write() {
    return write;
  }

  @Override
  public TableWrite<T, K, A> onlyIf(ConditionOf<A> condition) {
    Objects.requireNonNull(condition, "condition");
    return new TableWrite<>(write.onlyIf(condition.apply(attributes).node()), attributes, engine);
  }

  @Override
  public TableWrite<T, K, A> returningOld() {
    return returning(Returned.OLD);
  }

  @Override
  public TableWrite<T, K, A> returningNew() {
    return returning(Returned.NEW);
  }

  @Override
  public TableWrite<T, K, A> returningNothing() {
    return returning(Returned.NOTHING);
  }

  private TableWrite<T, K, A> returning(Returned returned) {
    return new TableWrite<>(write.returning(returned), attributes, engine);
  }

  @Override
  public TableWrite<T, K, A> customize(RequestCustomizer customizer) {
    return new TableWrite<>(write.customizing(customizer), attributes, engine);
  }

  /** What is done, whoever carries it out. */
  public Plan<Optional<T>> plan() {
    return new WritePlan<>(write);
  }

  @Override
  public Optional<T> execute() {
    return new SyncExecutor(write.table()).run(plan());
  }

  @Override
  public CompletableFuture<Optional<T>> executeAsync() {
    return new AsyncExecutor(write.table()).run(plan());
  }

  @Override
  public Explanation explain() {
    String words = WriteWords.of(write);
    return WritePlan.request(write)
        .map(request -> Explanation.of(request, words))
        .orElseGet(() -> Explanation.ofNothing(words));
  }

  @Override
  public OperationEngine engine() {
    return engine;
  }

  /** What it would send, in words. */
  @Override
  public String toString() {
    return WriteWords.of(write);
  }
}
