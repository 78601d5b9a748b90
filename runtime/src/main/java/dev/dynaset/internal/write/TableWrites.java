package dev.dynaset.internal.write;

import dev.dynaset.BatchOptions;
import dev.dynaset.ConditionOf;
import dev.dynaset.Created;
import dev.dynaset.DirectDecoding;
import dev.dynaset.OperationEngine;
import dev.dynaset.internal.batch.BatchRun;
import dev.dynaset.internal.batch.WriteSource;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.ItemWrite;
import dev.dynaset.write.Verb;
import dev.dynaset.write.Vocabularies;
import dev.dynaset.write.WriteOptions;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The writes of one table with the same options: the place where each verb that writes a whole item
 * is defined. Sends nothing.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 * @param <A> the vocabulary of conditions
 * @param <U> the vocabulary of updates
 */
public final class TableWrites<T, K, A, U> {
  private final TableBinding<T, K> table;
  private final Vocabularies<A, U> vocabularies;
  private final @Nullable WriteOptions options;
  private final OperationEngine engine;

  private TableWrites(
      TableBinding<T, K> table,
      Vocabularies<A, U> vocabularies,
      @Nullable WriteOptions options,
      OperationEngine engine) {
    this.table = table;
    this.vocabularies = vocabularies;
    this.options = options;
    this.engine = engine;
  }

  /**
   * Writes of a table without options.
   *
   * @param engine what carries out several of them together
   */
  public static <T, K, A, U> TableWrites<T, K, A, U> of(
      TableBinding<T, K> table, Vocabularies<A, U> vocabularies, OperationEngine engine) {
    return new TableWrites<>(table, vocabularies, null, engine);
  }

  /** The table. */
  public TableBinding<T, K> table() {
    return table;
  }

  /** The same writes, done only if the item meets one more condition. */
  public TableWrites<T, K, A, U> onlyIf(ConditionOf<A> condition) {
    Objects.requireNonNull(condition, "condition");
    return with(WriteOptions.onlyIf(condition.apply(Vocabularies.attributesOf(vocabularies))));
  }

  /** The same writes, which do not look at the version of the item that there is. */
  public TableWrites<T, K, A, U> lastWriteWins() {
    return with(WriteOptions.lastWriteWins());
  }

  /** The same writes, each of which is done once, however often it is sent. */
  public TableWrites<T, K, A, U> onceOnly() {
    return with(WriteOptions.onceOnly());
  }

  private TableWrites<T, K, A, U> with(WriteOptions more) {
    return new TableWrites<>(
        table, vocabularies, options == null ? more : options.and(more), engine);
  }

  /** The same writes of another binding of the table. */
  TableWrites<T, K, A, U> boundTo(TableBinding<T, K> other) {
    return new TableWrites<>(other, vocabularies, options, engine);
  }

  /** What may be changed. */
  U updates() {
    return Vocabularies.updatesOf(vocabularies);
  }

  /** What holds for the writes; null while nothing does. */
  @Nullable
  WriteOptions options() {
    return options;
  }

  WritePreparation<T, K> ofKey(K key) {
    return WritePreparation.ofKey(table, key);
  }

  private WritePreparation<T, K> ofItem(T item) {
    return WritePreparation.ofItem(table, item);
  }

  TableWrite<T, K, A> write(ItemWrite<T, K> write) {
    return new TableWrite<>(write, vocabularies, engine);
  }

  /** Writes an item that must not exist yet. */
  public TableWrite<T, K, A> create(T item) {
    return write(ofItem(item).item(Verb.CREATE, item, options));
  }

  /** Writes an item. */
  public TableWrite<T, K, A> put(T item) {
    return write(ofItem(item).item(Verb.PUT, item, options));
  }

  /** Changes what differs between two models of an item. */
  public TableWrite<T, K, A> update(T before, T after) {
    return write(WritePreparation.ofItems(table, before, after).difference(before, after, options));
  }

  /** Writes what is made of the members of an item. */
  public TableWrite<T, K, A> refreshKeys(T item) {
    return write(ofItem(item).refresh(item, options));
  }

  /** Deletes an item that was read. */
  public TableWrite<T, K, A> deleteItem(T item) {
    return write(ofItem(item).deleteItem(item, options));
  }

  /** Writes an item that does not exist yet, or gives the one that there is. */
  public Plan<Created<T>> getOrCreate(T item) {
    ItemWrite<T, K> create = ofItem(item).item(Verb.CREATE, item, options);
    Plan<Created<T>> plan = new GetOrCreatePlan<>(create);
    return table.settings().wholeItems() ? new RereadPlan<>(plan, List.of(create)) : plan;
  }

  /**
   * What writes many items as options say; of two with one key the later one wins.
   *
   * @param client what holds for the client that sends them
   * @throws IllegalArgumentException if the model has a version that is not to be ignored
   */
  public BatchRun putAll(Iterable<? extends T> items, BatchOptions batch, DirectDecoding client) {
    if (table.hasVersions() && !batch.isIgnoringVersions()) {
      throw new IllegalArgumentException("putAll cannot check the versions of "
          + table.codec().shape().model()
          + ", since a batch takes no conditions. Put the items one by one, or say"
          + " putAll(items, BatchOptions.defaults().ignoringVersions()), which writes whatever"
          + " versions there are.");
    }
    BatchOptions all = batch.lastOfDuplicatesWins();
    TableBinding<T, K> through = table.through(all.meters(), all.customizers());
    return BatchRun.of(table, new WriteSource<>(items, new BatchPuts<>(through, client), all), all);
  }
}
