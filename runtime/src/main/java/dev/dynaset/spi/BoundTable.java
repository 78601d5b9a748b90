package dev.dynaset.spi;

import dev.dynaset.BatchItems;
import dev.dynaset.BatchOptions;
import dev.dynaset.CapacityMeter;
import dev.dynaset.ChangesOf;
import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.Created;
import dev.dynaset.ItemInterceptor;
import dev.dynaset.ItemProjection;
import dev.dynaset.ModelTable;
import dev.dynaset.PartialItem;
import dev.dynaset.QuerySet;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.Statement;
import dev.dynaset.TableAdmin;
import dev.dynaset.TableScan;
import dev.dynaset.TriFunction;
import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.internal.batch.WriteSource;
import dev.dynaset.internal.engine.Engine;
import dev.dynaset.internal.mapping.Decoding;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.internal.statement.TableStatement;
import dev.dynaset.internal.table.DynamoDbTableAdmin;
import dev.dynaset.internal.write.TableWrites;
import dev.dynaset.item.AsyncTable;
import dev.dynaset.item.ItemHandle;
import dev.dynaset.item.ItemWrites;
import dev.dynaset.item.ItemsHandle;
import dev.dynaset.item.PreparedItemWrites;
import dev.dynaset.path.PathProjection;
import dev.dynaset.path.Selectable;
import dev.dynaset.query.HashKeys;
import dev.dynaset.query.Query;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.Vocabularies;
import java.util.Collection;
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
 * ways into queries, and what takes the parts of a key.
 *
 * <p>The verbs of items are short forms: {@code get(key)} is {@code item(key).get()}, {@code
 * batchGet(keys)} is {@code items(keys).get()}.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 * @param <A> the vocabulary of conditions on items
 * @param <U> the vocabulary of updates
 * @param <S> the type of the table itself
 */
// What it returns is made by methods of exactly that type (ADR 24).
public abstract class BoundTable<T, K, A, U, S extends ModelTable<T, K>> extends Vocabularies<A, U>
    implements ModelTable<T, K> {
  private final TableBinding<T, K> binding;
  private final ItemMapper<T, K> mapper;

  /** A table. */
  protected BoundTable(TableBinding<T, K> binding) {
    this.binding = binding;
    this.mapper = new ItemMapper<>(binding);
    if (binding.settings().tableListener().isPresent()) {
      binding.settings().tableListener().get().accept(admin());
    }
  }

  /** This table as another binding has it. */
  protected abstract S with(TableBinding<T, K> binding);

  /** The condition that a lambda makes of a vocabulary. */
  protected static <V> Condition<V> condition(ConditionOf<V> condition, V vocabulary) {
    return Objects.requireNonNull(condition, "condition").apply(vocabulary);
  }

  /** The changes that a lambda makes of a vocabulary. */
  protected static <V> Update<V> changes(ChangesOf<V> changes, V vocabulary) {
    return Objects.requireNonNull(changes, "changes").apply(vocabulary);
  }

  /** Where the table is, and what it looks like. */
  protected final TableBinding<T, K> binding() {
    return binding;
  }

  private TableWrites<T, K, A, U> writes() {
    return TableWrites.of(binding, this, Engine.INSTANCE);
  }

  private ItemWrites<T, A> whole() {
    return ItemWrites.of(writes());
  }

  /**
   * One item by its key, whether it exists or not: it is said how it is read or written, and then
   * what is done. Sends nothing.
   */
  public final ItemHandle<T, A, U> item(K key) {
    return ItemHandle.of(binding, this, key);
  }

  /** Many items by their keys: it is said how they are read, and then what is done. Sends nothing. */
  public final ItemsHandle<T, K> items(Iterable<? extends K> keys) {
    return ItemsHandle.of(binding, keys);
  }

  @Override
  public final T get(K key) {
    return item(key).get();
  }

  @Override
  public final Optional<T> find(K key) {
    return item(key).find();
  }

  @Override
  public final boolean exists(K key) {
    return item(key).exists();
  }

  /** Changes one item, which must exist: see {@link ItemHandle#update}. Sends one UpdateItem. */
  public final T update(K key, ChangesOf<U> changes) {
    return item(key).update(changes);
  }

  /** Changes one item, or creates it: see {@link ItemHandle#upsert}. Sends one UpdateItem. */
  public final T upsert(K key, ChangesOf<U> changes) {
    return item(key).upsert(changes);
  }

  @Override
  public final Optional<T> delete(K key) {
    return item(key).delete();
  }

  @Override
  public final BatchItems<T, K> batchGet(Iterable<? extends K> keys) {
    return items(keys).get();
  }

  @Override
  public final long deleteAll(Iterable<? extends K> keys) {
    return items(keys).delete();
  }

  /**
   * Writes of whole items that are done only if the item that there is meets a condition: {@code
   * orders.onlyIf(o -> o.status().eq(OPEN)).put(order)}. An item that does not exist has no
   * attributes. Sends nothing. What is written by its key has the condition there: {@code
   * orders.item(key).onlyIf(…).delete()}.
   */
  public final ItemWrites<T, A> onlyIf(ConditionOf<A> condition) {
    return whole().onlyIf(condition);
  }

  /** Writes of whole items that do not look at versions: see {@link ItemWrites#lastWriteWins}. */
  public final ItemWrites<T, A> lastWriteWins() {
    return whole().lastWriteWins();
  }

  /**
   * Writes of whole items that are done once, however often they are sent: see {@link
   * ItemWrites#onceOnly}.
   */
  public final ItemWrites.OnceOnly<T, A> onceOnly() {
    return whole().onceOnly();
  }

  /**
   * The verbs of whole items without blocking. Conditions come before it, {@code
   * orders.onlyIf(…).async()}; items have an {@code async()} of their own, {@code
   * orders.item(key).async()}, and so have query sets.
   *
   * @throws IllegalStateException if there is no {@link dev.dynaset.DynasetBuilder#asyncClient}
   */
  public final AsyncTable<T> async() {
    return AsyncTable.of(writes());
  }

  /**
   * The verbs of whole items as values, which are sent later: {@code
   * orders.prepare().create(order)}. Those by key are at {@code orders.item(key).prepare()}.
   */
  public final PreparedItemWrites<T, A> prepare() {
    return PreparedItemWrites.of(writes());
  }

  @Override
  public final T create(T item) {
    return whole().create(item);
  }

  @Override
  public final Created<T> getOrCreate(T item) {
    return whole().getOrCreate(item);
  }

  @Override
  public final T put(T item) {
    return whole().put(item);
  }

  @Override
  public final T update(T before, T after) {
    return whole().update(before, after);
  }

  @Override
  public final Optional<T> deleteItem(T item) {
    return whole().deleteItem(item);
  }

  @Override
  public final long putAll(Iterable<? extends T> items) {
    return putAll(items, BatchOptions.defaults());
  }

  @Override
  public final long putAll(Stream<? extends T> items) {
    return putAll(WriteSource.once(items.iterator()), BatchOptions.defaults());
  }

  @Override
  public final long putAll(Iterable<? extends T> items, BatchOptions options) {
    Objects.requireNonNull(items, "items");
    Objects.requireNonNull(options, "options");
    return writes().putAll(items, options, binding.dynaset().directDecoding()).run();
  }

  @Override
  public final S named(String tableName) {
    return with(binding.named(tableName));
  }

  @Override
  public final S intercept(ItemInterceptor<T, K> interceptor) {
    return with(binding.intercept(interceptor));
  }

  @Override
  public final S withConsumedCapacity(CapacityMeter meter) {
    return with(binding.measuring(meter));
  }

  @Override
  public final S customize(RequestCustomizer customizer) {
    return with(binding.customizing(customizer));
  }

  /** The items with this hash key. */
  protected final Query<T> query(AttributeValue hash) {
    return Query.of(binding, hash);
  }

  /** The items with each of these values of the hash key's only attribute. */
  protected final <V> Query<T> queryEach(
      String member, Form<V> form, Collection<? extends V> values) {
    return queryEach(HashKeys.of(member, form, values));
  }

  /** The items with each of these hash keys. */
  protected final Query<T> queryEach(HashKeys<?> hashes) {
    return Query.ofEach(binding, hashes);
  }

  /** All items of the table. */
  protected final TableScan<T, A> tableScan() {
    return tableScan(ConditionNode.ALWAYS);
  }

  /** All items of the table that are of this model, where others are told by a condition. */
  protected final TableScan<T, A> tableScan(ConditionNode ofModel) {
    return ConsistentScan.of(Query.scan(binding).filter(ofModel), attributes());
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
   * {@link dev.dynaset.ItemMappingException} when it is read, see {@link #optionalValue}.
   *
   * <pre>{@code
   * List<Long> totals = orders.byCustomer("c").select(orders.value(o -> o.total())).list();
   * }</pre>
   */
  public final <R> ItemProjection<T, R> value(
      Function<? super A, ? extends Selectable<A, R>> attribute) {
    return PathProjection.value(shape(), attribute.apply(attributes()));
  }

  /** A projection to the value of one attribute, which may be absent. */
  public final <R> ItemProjection<T, Optional<R>> optionalValue(
      Function<? super A, ? extends Selectable<A, R>> attribute) {
    return PathProjection.optionalValue(shape(), attribute.apply(attributes()));
  }

  /**
   * A projection to what {@code function} makes of two attributes; an absent one is null. Of more
   * than three attributes, take a record with {@code @Projection}.
   */
  public final <X, Y, R> ItemProjection<T, R> values(
      Function<? super A, ? extends Selectable<A, X>> first,
      Function<? super A, ? extends Selectable<A, Y>> second,
      BiFunction<? super @Nullable X, ? super @Nullable Y, ? extends R> function) {
    Objects.requireNonNull(function, "function");
    A attributes = attributes();
    return PathProjection.values(
        shape(), first.apply(attributes), second.apply(attributes), function);
  }

  /**
   * A projection to what {@code function} makes of three attributes, such as the constructor of a
   * record; an absent one is null.
   */
  public final <X, Y, Z, R> ItemProjection<T, R> values(
      Function<? super A, ? extends Selectable<A, X>> first,
      Function<? super A, ? extends Selectable<A, Y>> second,
      Function<? super A, ? extends Selectable<A, Z>> third,
      TriFunction<? super X, ? super Y, ? super Z, ? extends R> function) {
    Objects.requireNonNull(function, "function");
    A attributes = attributes();
    return PathProjection.values(
        shape(),
        first.apply(attributes),
        second.apply(attributes),
        third.apply(attributes),
        function);
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
  public final TableAdmin admin() {
    return new DynamoDbTableAdmin(binding);
  }

  @Override
  public final String tableName() {
    return binding.name().value();
  }

  /** The model and the name of the table. */
  @Override
  public final String toString() {
    return binding.codec().shape().model() + " in the table '" + tableName() + "'";
  }
}
