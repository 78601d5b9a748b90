package scanabsent;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.Condition;
import dev.dynaset.Dynaset;
import dev.dynaset.ItemInterceptor;
import dev.dynaset.PreparedWrite;
import dev.dynaset.Read;
import dev.dynaset.Update;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.Projection;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.spi.BoundTable;
import dev.dynaset.spi.ConditionalWrites;
import dev.dynaset.spi.ConsistentReads;
import dev.dynaset.spi.PreparedWrites;
import dev.dynaset.spi.TableIndex;
import dev.dynaset.write.WriteOptions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The table {@code orders} of {@link Order}: hash key {@code customer}, range key {@code day}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderTable extends BoundTable<Order, OrderKey, OrderAttributes, OrderUpdate> {
  private static final TableSchema SCHEMA =
      TableSchema.of("orders", KeySchema.hash("customer", S).range("day", S))
          .globalIndex(
              "by_status",
              KeySchema.hash("status", S),
              Projection.keysOnly())
          .localIndex("by_total", KeySchema.hash("customer", S).range("total", N));

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

  /** The items with this {@code customer}, by {@code day}: a Query, sent when it is read. */
  public OrderQuerySet byCustomer(String customer) {
    return new OrderQuerySet(Query.of(binding(), KeyValues.string("customer", customer)));
  }

  /**
   * The items with one of these {@code customer}, one hash key after the other in the order given,
   * each by {@code day}: a Query for each, sent when it is read. A value that is given twice counts
   * once; without values nothing is sent. {@code merged()} brings all of them in the order of
   * {@code day}.
   */
  public OrderQuerySet byCustomerIn(Collection<String> values) {
    return new OrderQuerySet(
        Query.ofEach(binding(), values, value -> KeyValues.string("customer", value)));
  }

  /** The index {@code by_status}: hash key {@code status}. */
  public ByStatusIndex byStatusIndex() {
    return new ByStatusIndex(binding());
  }

  /** The local index {@code by_total}: hash key {@code customer}, range key {@code total}. */
  public ByTotalIndex byTotalIndex() {
    return new ByTotalIndex(binding());
  }

  /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
  public Order get(String customer, LocalDate day) {
    return get(OrderKey.of(customer, day));
  }

  /** Reads one item, if it exists: one GetItem. */
  public Optional<Order> find(String customer, LocalDate day) {
    return find(OrderKey.of(customer, day));
  }

  /** Tells whether an item exists: one GetItem that returns the key alone. */
  public boolean exists(String customer, LocalDate day) {
    return exists(OrderKey.of(customer, day));
  }

  /**
   * Changes one item, and returns it as it is then: one UpdateItem. Throws
   * {@code ItemNotFoundException} if there is none.
   */
  public Order update(
      String customer, LocalDate day, Function<OrderUpdate, Update<OrderUpdate>> change) {
    return update(OrderKey.of(customer, day), change);
  }

  /**
   * Changes one item, or creates it if there is none, and returns it as it is then: one UpdateItem.
   * Throws {@code IllegalArgumentException}, and sends nothing, if a member that must not be absent
   * is not set.
   */
  public Order upsert(
      String customer, LocalDate day, Function<OrderUpdate, Update<OrderUpdate>> change) {
    return upsert(OrderKey.of(customer, day), change);
  }

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<Order> delete(String customer, LocalDate day) {
    return delete(OrderKey.of(customer, day));
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
    public Order get(String customer, LocalDate day) {
      return get(OrderKey.of(customer, day));
    }

    /** Reads one item, if it exists: one GetItem. */
    public Optional<Order> find(String customer, LocalDate day) {
      return find(OrderKey.of(customer, day));
    }

    /** Tells whether an item exists: one GetItem that returns the key alone. */
    public boolean exists(String customer, LocalDate day) {
      return exists(OrderKey.of(customer, day));
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
    public Order update(
        String customer, LocalDate day, Function<OrderUpdate, Update<OrderUpdate>> change) {
      return update(OrderKey.of(customer, day), change);
    }

    /**
     * Changes one item, or creates it if there is none, and returns it as it is then: one
     * UpdateItem. Throws {@code ConditionFailedException} if the condition does not hold.
     */
    public Order upsert(
        String customer, LocalDate day, Function<OrderUpdate, Update<OrderUpdate>> change) {
      return upsert(OrderKey.of(customer, day), change);
    }

    /**
     * Deletes one item, and returns it as it was: one DeleteItem. Throws
     * {@code ConditionFailedException} if the condition does not hold.
     */
    public Optional<Order> delete(String customer, LocalDate day) {
      return delete(OrderKey.of(customer, day));
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
    public Read<Order> get(String customer, LocalDate day) {
      return get(OrderKey.of(customer, day));
    }

    /** The change of one item, which must exist: an UpdateItem. */
    public PreparedWrite<Order, OrderAttributes> update(
        String customer, LocalDate day, Function<OrderUpdate, Update<OrderUpdate>> change) {
      return update(OrderKey.of(customer, day), change);
    }

    /** The change of one item, or its creation: an UpdateItem. */
    public PreparedWrite<Order, OrderAttributes> upsert(
        String customer, LocalDate day, Function<OrderUpdate, Update<OrderUpdate>> change) {
      return upsert(OrderKey.of(customer, day), change);
    }

    /** The deletion of one item: a DeleteItem. */
    public PreparedWrite<Order, OrderAttributes> delete(String customer, LocalDate day) {
      return delete(OrderKey.of(customer, day));
    }

    /**
     * The check that one item exists, and fulfils the condition if there is one: for transactions.
     */
    public PreparedWrite<Order, OrderAttributes> check(String customer, LocalDate day) {
      return check(OrderKey.of(customer, day));
    }
  }

  /**
   * The index {@code by_status}: hash key {@code status}. It holds parts of the items:
   * {@link OrderByStatusIndexItem}. Its reads are eventually consistent.
   */
  public static final class ByStatusIndex
      extends TableIndex<Order, OrderKey, OrderByStatusIndexItem> {
    private ByStatusIndex(TableBinding<Order, OrderKey> binding) {
      super(binding, "by_status", OrderByStatusIndexItem.Decoder.INSTANCE);
    }

    /** The items with this {@code status}: a Query of the index, sent when it is read. */
    public OrderByStatusIndexQuerySet byStatus(String status) {
      return new OrderByStatusIndexQuerySet(
          Query.of(
              binding(),
              "by_status",
              OrderByStatusIndexItem.Decoder.INSTANCE,
              KeyValues.string("status", status)));
    }

    /**
     * The items with one of these {@code status}, one hash key after the other in the order given:
     * a Query of the index for each, sent when it is read. A value that is given twice counts once;
     * without values nothing is sent.
     */
    public OrderByStatusIndexQuerySet byStatusIn(Collection<String> values) {
      return new OrderByStatusIndexQuerySet(
          Query.ofEach(
              binding(),
              "by_status",
              OrderByStatusIndexItem.Decoder.INSTANCE,
              values,
              value -> KeyValues.string("status", value)));
    }
  }

  /**
   * The local index {@code by_total}: hash key {@code customer}, range key {@code total}. Its reads
   * are eventually consistent, unless they are asked to be consistent.
   */
  public static final class ByTotalIndex extends TableIndex<Order, OrderKey, Order> {
    private ByTotalIndex(TableBinding<Order, OrderKey> binding) {
      super(binding, "by_total", binding.reader());
    }

    /**
     * The items with this {@code customer}, by {@code total}: a Query of the index, sent when it is
     * read.
     */
    public OrderByTotalIndexQuerySet byCustomer(String customer) {
      return new OrderByTotalIndexQuerySet(
          Query.of(binding(), "by_total", KeyValues.string("customer", customer)));
    }

    /**
     * The items with one of these {@code customer}, one hash key after the other in the order
     * given, each by {@code total}: a Query of the index for each, sent when it is read. A value
     * that is given twice counts once; without values nothing is sent. {@code merged()} brings all
     * of them in the order of {@code total}.
     */
    public OrderByTotalIndexQuerySet byCustomerIn(Collection<String> values) {
      return new OrderByTotalIndexQuerySet(
          Query.ofEach(
              binding(),
              "by_total",
              values,
              value -> KeyValues.string("customer", value)));
    }
  }
}
