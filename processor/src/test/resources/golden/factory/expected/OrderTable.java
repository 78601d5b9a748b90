package shop;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.Condition;
import dev.dynaset.Dynaset;
import dev.dynaset.ItemInterceptor;
import dev.dynaset.PreparedWrite;
import dev.dynaset.Read;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.spi.BoundTable;
import dev.dynaset.spi.ConditionalWrites;
import dev.dynaset.spi.ConsistentReads;
import dev.dynaset.spi.PreparedWrites;
import dev.dynaset.write.WriteOptions;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The table {@code orders} of {@link Order}: hash key {@code id}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderTable extends BoundTable<Order, OrderKey, OrderAttributes, OrderUpdate> {
  private static final TableSchema SCHEMA =
      TableSchema.of("orders", KeySchema.hash("id", S));

  private OrderTable(TableBinding<Order, OrderKey> binding) {
    super(binding);
  }

  @Override
  protected OrderAttributes attributes() {
    return OrderAttributes.INSTANCE;
  }

  @Override
  protected OrderUpdate updates() {
    return OrderUpdate.INSTANCE;
  }

  /** The table as {@code dynaset} reaches it. Sends nothing. */
  public static OrderTable of(Dynaset dynaset) {
    return new OrderTable(
        TableBinding.of(dynaset, "0.1", SCHEMA, OrderCodec.INSTANCE));
  }

  @Override
  public OrderTable named(String tableName) {
    return new OrderTable(binding().named(tableName));
  }

  @Override
  public OrderTable intercept(ItemInterceptor<Order, OrderKey> interceptor) {
    return new OrderTable(binding().intercept(interceptor));
  }

  /** The items with this {@code id}: a Query, sent when it is read. */
  public OrderQuerySet byId(String id) {
    return new OrderQuerySet(Query.of(binding(), KeyValues.string("id", id)));
  }

  /**
   * The items with one of these {@code id}, one hash key after the other in the order given: a
   * Query for each, sent when it is read. A value that is given twice counts once; without values
   * nothing is sent. {@code batchGet} reads as many in fewer requests.
   */
  public OrderQuerySet byIdIn(Collection<String> values) {
    return new OrderQuerySet(
        Query.ofEach(binding(), values, value -> KeyValues.string("id", value)));
  }

  /**
   * All items of the table, in no order: a Scan, sent when it is read. It reads the whole table, in
   * requests of up to 1 MB, and costs read units for all of it, whatever a filter leaves out.
   */
  public TableScan<Order, OrderAttributes> scan() {
    return tableScan();
  }

  /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
  public Order get(String id) {
    return get(OrderKey.of(id));
  }

  /** Reads one item, if it exists: one GetItem. */
  public Optional<Order> find(String id) {
    return find(OrderKey.of(id));
  }

  /** Tells whether an item exists: one GetItem that returns the key alone. */
  public boolean exists(String id) {
    return exists(OrderKey.of(id));
  }

  /**
   * Changes one item, and returns it as it is then: one UpdateItem. Throws
   * {@code ItemNotFoundException} if there is none.
   */
  public Order update(String id, Function<OrderUpdate, Update<OrderUpdate>> change) {
    return update(OrderKey.of(id), change);
  }

  /**
   * Changes one item, or creates it if there is none, and returns it as it is then: one UpdateItem.
   * Throws {@code IllegalArgumentException}, and sends nothing, if a member that must not be absent
   * is not set.
   */
  public Order upsert(String id, Function<OrderUpdate, Update<OrderUpdate>> change) {
    return upsert(OrderKey.of(id), change);
  }

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<Order> delete(String id) {
    return delete(OrderKey.of(id));
  }

  @Override
  public Consistent consistentRead() {
    return new Consistent(binding());
  }

  @Override
  public Conditional onlyIf(Condition<OrderAttributes> condition) {
    return new Conditional(binding(), WriteOptions.onlyIf(condition));
  }

  @Override
  public Conditional onlyIf(
      Function<? super OrderAttributes, Condition<OrderAttributes>> condition) {
    return onlyIf(condition.apply(OrderAttributes.INSTANCE));
  }

  @Override
  public Conditional lastWriteWins() {
    return new Conditional(binding(), WriteOptions.lastWriteWins());
  }

  @Override
  public Prepared prepare() {
    return new Prepared(binding(), WriteOptions.none());
  }

  /** Strongly consistent reads, at twice the read units. */
  public static final class Consistent extends ConsistentReads<Order, OrderKey> {
    private Consistent(TableBinding<Order, OrderKey> binding) {
      super(binding);
    }

    /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
    public Order get(String id) {
      return get(OrderKey.of(id));
    }

    /** Reads one item, if it exists: one GetItem. */
    public Optional<Order> find(String id) {
      return find(OrderKey.of(id));
    }

    /** Tells whether an item exists: one GetItem that returns the key alone. */
    public boolean exists(String id) {
      return exists(OrderKey.of(id));
    }
  }

  /** Writes that succeed only if a condition holds, or whatever the version of the item is. */
  public static final class Conditional
      extends ConditionalWrites<Order, OrderKey, OrderAttributes, OrderUpdate, Conditional> {
    private Conditional(TableBinding<Order, OrderKey> binding, WriteOptions options) {
      super(binding, OrderAttributes.INSTANCE, OrderUpdate.INSTANCE, options);
    }

    @Override
    protected Conditional with(WriteOptions options) {
      return new Conditional(binding(), options);
    }

    /**
     * Changes one item, and returns it as it is then: one UpdateItem. Throws
     * {@code ConditionFailedException} if the condition does not hold.
     */
    public Order update(String id, Function<OrderUpdate, Update<OrderUpdate>> change) {
      return update(OrderKey.of(id), change);
    }

    /**
     * Changes one item, or creates it if there is none, and returns it as it is then: one
     * UpdateItem. Throws {@code ConditionFailedException} if the condition does not hold.
     */
    public Order upsert(String id, Function<OrderUpdate, Update<OrderUpdate>> change) {
      return upsert(OrderKey.of(id), change);
    }

    /**
     * Deletes one item, and returns it as it was: one DeleteItem. Throws
     * {@code ConditionFailedException} if the condition does not hold.
     */
    public Optional<Order> delete(String id) {
      return delete(OrderKey.of(id));
    }
  }

  /** Writes and reads as values: each is sent when it is executed, alone or with others. */
  public static final class Prepared
      extends PreparedWrites<Order, OrderKey, OrderAttributes, OrderUpdate, Prepared> {
    private Prepared(TableBinding<Order, OrderKey> binding, WriteOptions options) {
      super(binding, OrderAttributes.INSTANCE, OrderUpdate.INSTANCE, options);
    }

    @Override
    protected Prepared with(WriteOptions options) {
      return new Prepared(binding(), options);
    }

    /** The read of one item: a GetItem, or a part of one of many items. */
    public Read<Order> get(String id) {
      return get(OrderKey.of(id));
    }

    /** The change of one item, which must exist: an UpdateItem. */
    public PreparedWrite<Order, OrderAttributes> update(
        String id, Function<OrderUpdate, Update<OrderUpdate>> change) {
      return update(OrderKey.of(id), change);
    }

    /** The change of one item, or its creation: an UpdateItem. */
    public PreparedWrite<Order, OrderAttributes> upsert(
        String id, Function<OrderUpdate, Update<OrderUpdate>> change) {
      return upsert(OrderKey.of(id), change);
    }

    /** The deletion of one item: a DeleteItem. */
    public PreparedWrite<Order, OrderAttributes> delete(String id) {
      return delete(OrderKey.of(id));
    }

    /**
     * The check that one item exists, and fulfils the condition if there is one: for transactions.
     */
    public PreparedWrite<Order, OrderAttributes> check(String id) {
      return check(OrderKey.of(id));
    }
  }
}
