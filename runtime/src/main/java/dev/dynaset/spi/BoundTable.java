package dev.dynaset.spi;

import dev.dynaset.AsyncTable;
import dev.dynaset.BatchItems;
import dev.dynaset.CapacityMeter;
import dev.dynaset.Condition;
import dev.dynaset.Created;
import dev.dynaset.ItemProjection;
import dev.dynaset.ItemReads;
import dev.dynaset.ItemWrites;
import dev.dynaset.ModelTable;
import dev.dynaset.PartialItem;
import dev.dynaset.QuerySet;
import dev.dynaset.Statement;
import dev.dynaset.TableLife;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.internal.item.Decoding;
import dev.dynaset.internal.item.ItemMapper;
import dev.dynaset.internal.item.KeyReads;
import dev.dynaset.internal.operation.Operations;
import dev.dynaset.internal.statement.TableStatement;
import dev.dynaset.internal.table.ItemCounts;
import dev.dynaset.internal.table.TableAdmin;
import dev.dynaset.internal.write.TableWrites;
import dev.dynaset.path.Path;
import dev.dynaset.path.PathProjection;
import dev.dynaset.query.Query;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.WriteOptions;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A table that is bound to a {@link dev.dynaset.Dynaset}. Generated tables extend it and add the
 * ways into queries.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 * @param <A> the vocabulary of conditions on items
 * @param <U> the vocabulary of updates
 */
// What it returns is made by methods whose type is that of the result: of any other type, the JVM
// loads that of the result to verify this class, before anybody asks for it.
public abstract class BoundTable<T, K, A, U> implements ModelTable<T, K>, ItemWrites<T, K, U> {
  private final TableBinding<T, K> binding;
  private final ItemMapper<T, K> mapper;
  private final PlainReads<T, K> reads;

  /** Made when it is needed: two threads may make one each, which does no harm. */
  private @Nullable TableWrites<T, K, A, U> writes;

  /** A table. */
  protected BoundTable(TableBinding<T, K> binding) {
    this.binding = binding;
    this.mapper = new ItemMapper<>(binding);
    this.reads = new PlainReads<>(KeyReads.of(binding));
    if (binding.dynaset().tableListener().isPresent()) {
      binding.dynaset().tableListener().get().accept(life());
    }
  }

  private TableWrites<T, K, A, U> writes() {
    TableWrites<T, K, A, U> known = writes;
    if (known == null) {
      known = new TableWrites<>(
          binding, attributes(), updates(), WriteOptions.none(), Operations.ENGINE);
      writes = known;
    }
    return known;
  }

  private TableLife life() {
    return new TableAdmin(binding);
  }

  /** Where the table is, and what it looks like. */
  protected final TableBinding<T, K> binding() {
    return binding;
  }

  /** The vocabulary of conditions. It is asked for when it is needed: a read by key loads none. */
  protected abstract A attributes();

  /** The vocabulary of updates. It is asked for when it is needed. */
  protected abstract U updates();

  @Override
  public final T get(K key) {
    return reads.get(key);
  }

  @Override
  public final Optional<T> find(K key) {
    return reads.find(key);
  }

  @Override
  public final boolean exists(K key) {
    return reads.exists(key);
  }

  @Override
  public final BatchItems<T, K> batchGet(Iterable<? extends K> keys) {
    return reads.batchGet(keys);
  }

  @Override
  public final ItemReads<T, K> withConsumedCapacity(CapacityMeter meter) {
    return reads.withConsumedCapacity(meter);
  }

  /**
   * The same reads and writes of single items without blocking; conditions come before it: {@code
   * orders.onlyIf(…).async()}. Query sets have an {@code async()} of their own.
   *
   * @throws IllegalStateException if there is no {@link dev.dynaset.DynasetBuilder#asyncClient}
   */
  @Override
  public final AsyncTable<T, K, U> async() {
    return AsyncBoundTable.of(KeyReads.of(binding), writes());
  }

  @Override
  public final T create(T item) {
    return writes().create(item).execute().orElseThrow();
  }

  @Override
  public final Created<T> getOrCreate(T item) {
    return writes().getOrCreate(item);
  }

  @Override
  public final T put(T item) {
    return writes().put(item).execute().orElseThrow();
  }

  @Override
  public final long putAll(Iterable<? extends T> items) {
    return writes().putAll(items.iterator());
  }

  @Override
  public final long putAll(Stream<? extends T> items) {
    return writes().putAll(items.iterator());
  }

  @Override
  public final T update(K key, Function<? super U, Update<U>> change) {
    return writes().update(key, change).execute().orElseThrow();
  }

  @Override
  public final T update(K key, Update<U> change) {
    return writes().update(key, change).execute().orElseThrow();
  }

  @Override
  public final T update(T before, T after) {
    return writes().difference(before, after).execute().orElseThrow();
  }

  @Override
  public final T upsert(K key, Function<? super U, Update<U>> change) {
    return writes().upsert(key, change).execute().orElseThrow();
  }

  @Override
  public final T upsert(K key, Update<U> change) {
    return writes().upsert(key, change).execute().orElseThrow();
  }

  @Override
  public final Optional<T> delete(K key) {
    return writes().delete(key).execute();
  }

  @Override
  public final Optional<T> deleteItem(T item) {
    return writes().deleteItem(item).execute();
  }

  /**
   * The same writes, done only if the item that there is meets a condition: {@code
   * orders.onlyIf(o -> o.status().eq(OPEN)).delete(key)}. An item that does not exist has no
   * attributes. Sends nothing.
   */
  public abstract ConditionalWrites<T, K, A, U, ?> onlyIf(Condition<A> condition);

  /** Does as {@link #onlyIf(Condition)}. */
  public abstract ConditionalWrites<T, K, A, U, ?> onlyIf(
      Function<? super A, Condition<A>> condition);

  /**
   * The same writes, which do not look at the version of the item that there is. Sends nothing.
   *
   * <p>A {@code put} cannot count: it writes the version of the item that it is given, plus one,
   * whatever is stored. If that is a number which somebody else has read of another write, their next
   * write is not found to be stale. {@code update(before, after)} counts what is stored.
   */
  public abstract ConditionalWrites<T, K, A, U, ?> lastWriteWins();

  /** The same writes, and reads, as values that are sent later. Sends nothing. */
  public abstract PreparedWrites<T, K, A, U, ?> prepare();

  /** All items of the table. */
  protected final TableScan<T, A> tableScan() {
    return ConsistentScan.of(Query.scan(binding), attributes());
  }

  /** Reads that take items that have expired for missing; of models with a time to live. */
  protected final ItemReads<T, K> unexpiredReads() {
    return new PlainReads<>(KeyReads.of(binding).unexpired());
  }

  /**
   * A PartiQL statement about this table, for what query sets and writes cannot say. {@code {table}}
   * stands for the name of the table, in quotes; an index is {@code {table}."name_of_index"}. Sends
   * nothing.
   *
   * @throws IllegalArgumentException if {@code {table}} is not in the statement
   */
  public final Statement<T, A> statement(String statement) {
    return TableStatement.of(binding, attributes(), statement);
  }

  /**
   * A projection to the value of one attribute, which all items have; the absence of it is an
   * {@link dev.dynaset.ItemMappingException} when it is read.
   *
   * <pre>{@code
   * List<Long> totals = orders.byCustomer("c").select(orders.value(o -> o.total())).list();
   * }</pre>
   */
  public final <R> ItemProjection<T, R> value(Function<? super A, ? extends Path<A, R>> attribute) {
    return PathProjection.value(shape(), attribute.apply(attributes()));
  }

  /** A projection to the value of one attribute, which may be absent. */
  public final <R> ItemProjection<T, Optional<R>> optionalValue(
      Function<? super A, ? extends Path<A, R>> attribute) {
    return PathProjection.optionalValue(shape(), attribute.apply(attributes()));
  }

  /** A projection to what {@code function} makes of two attributes; an absent one is null. */
  public final <X, Y, R> ItemProjection<T, R> values(
      Function<? super A, ? extends Path<A, X>> one,
      Function<? super A, ? extends Path<A, Y>> other,
      BiFunction<? super @Nullable X, ? super @Nullable Y, ? extends R> function) {
    return PathProjection.values(
        shape(), one.apply(attributes()), other.apply(attributes()), function);
  }

  private ItemShape shape() {
    return binding.codec().shape();
  }

  @Override
  public final K keyOf(T item) {
    return mapper.keyOf(item);
  }

  @Override
  public final Map<String, AttributeValue> toItem(T item) {
    return mapper.write(item);
  }

  @Override
  public final T fromItem(Map<String, AttributeValue> item) {
    return Decoding.read(binding.codec(), item);
  }

  @Override
  public final QuerySet<T> hydrate(QuerySet<? extends PartialItem<T>> partial) {
    Objects.requireNonNull(partial, "partial");
    if (partial instanceof QueryStage<?, ?, ?> stage
        && stage.query().table().isSameTable(binding)) {
      return PlainQuery.of(stage.query().hydrate(binding.reader()));
    }
    throw new IllegalArgumentException(
        "Only a query set of an index of " + this + " can be hydrated by it, not " + partial + ".");
  }

  @Override
  public final boolean createTable() {
    return life().createTable();
  }

  @Override
  public final boolean deleteTable() {
    return life().deleteTable();
  }

  @Override
  public final boolean tableExists() {
    return life().tableExists();
  }

  @Override
  public final String tableName() {
    return binding.name().value();
  }

  @Override
  public final long estimatedItemCount() {
    return new ItemCounts(binding).estimatedItemCount();
  }

  /** The model and the name of the table. */
  @Override
  public final String toString() {
    return binding.codec().shape().model() + " in the table '" + tableName() + "'";
  }
}
