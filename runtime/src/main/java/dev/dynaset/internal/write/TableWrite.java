package dev.dynaset.internal.write;

import dev.dynaset.CapacityMeter;
import dev.dynaset.ConditionOf;
import dev.dynaset.Explanation;
import dev.dynaset.OperationEngine;
import dev.dynaset.PreparedWrite;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.expression.Expressed;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.write.ItemWrite;
import dev.dynaset.write.Returned;
import dev.dynaset.write.Vocabularies;
import java.util.List;
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
public final class TableWrite<T, K, A> extends PreparedWrite<T, A> {
  private final ItemWrite<T, K> write;
  private final Vocabularies<A, ?> vocabularies;
  private final OperationEngine engine;

  TableWrite(ItemWrite<T, K> write, Vocabularies<A, ?> vocabularies, OperationEngine engine) {
    this.write = write;
    this.vocabularies = vocabularies;
    this.engine = engine;
  }

  /** The write as a value. */
  public ItemWrite<T, K> write() {
    return write;
  }

  @Override
  public TableWrite<T, K, A> onlyIf(ConditionOf<A> condition) {
    Objects.requireNonNull(condition, "condition");
    return with(write.onlyIf(
        Expressed.expressionOf(condition.apply(Vocabularies.attributesOf(vocabularies)))));
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
    if (write.token() != null && returned != Returned.NOTHING) {
      throw new IllegalArgumentException("A write that is done once only is sent as a transaction,"
          + " which returns no item: leave out onceOnly(), or what is to be returned.");
    }
    return with(write.returning(returned));
  }

  private TableWrite<T, K, A> with(ItemWrite<T, K> other) {
    return new TableWrite<>(other, vocabularies, engine);
  }

  @Override
  public TableWrite<T, K, A> withConsumedCapacity(CapacityMeter meter) {
    return with(write.measuring(meter));
  }

  @Override
  public TableWrite<T, K, A> customize(RequestCustomizer customizer) {
    return with(write.customizing(customizer));
  }

  /** What is done, whoever carries it out. */
  public Plan<Optional<T>> plan() {
    Plan<Optional<T>> plan = new WritePlan<>(write);
    return write.table().settings().wholeItems() ? new RereadPlan<>(plan, List.of(write)) : plan;
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
        .map(sent -> Explanation.of(sent.request(), words))
        .orElseGet(() -> Explanation.ofNothing(words));
  }

  @Override
  protected OperationEngine engine() {
    return engine;
  }

  /** What it would send, in words. */
  @Override
  public String toString() {
    return WriteWords.of(write);
  }
}
