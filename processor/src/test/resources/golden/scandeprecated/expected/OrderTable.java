package scandeprecated;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.ChangesOf;
import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.Dynaset;
import dev.dynaset.Scan;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.item.ItemHandle;
import dev.dynaset.schema.IndexProjection;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.spi.BoundTable;
import dev.dynaset.spi.TableIndex;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The table {@code orders} of {@link Order}: hash key {@code customer}, range key {@code day}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderTable
    extends BoundTable<Order, OrderKey, OrderAttributes, OrderUpdate, OrderTable> {
  private static final TableSchema SCHEMA =
      TableSchema.of("orders", KeySchema.hash("customer", S).range("day", S))
          .globalIndex(
              "by_status",
              KeySchema.hash("status", S),
              IndexProjection.keysOnly())
          .localIndex("by_total", KeySchema.hash("customer", S).range("total", N));

  private OrderTable(TableBinding<Order, OrderKey> binding) {
    super(binding);
  }

  /** The table as {@code dynaset} reaches it. Sends nothing. */
  public static OrderTable of(Dynaset dynaset) {
    return new OrderTable(TableBinding.of(dynaset, "0.1", SCHEMA, Codec.INSTANCE));
  }

  @Override
  protected OrderTable with(TableBinding<Order, OrderKey> binding) {
    return new OrderTable(binding);
  }

  @Override
  protected OrderAttributes attributes() {
    return OrderAttributes.INSTANCE;
  }

  @Override
  protected OrderUpdate updates() {
    return OrderUpdate.INSTANCE;
  }

  /** The items with this {@code customer}, by {@code day}: a Query. */
  public OrderQuerySet byCustomer(String customer) {
    return new OrderQuerySet(query(KeyValues.string("customer", customer)));
  }

  /** The items with one of these {@code customer}: a Query for each; {@code merged()} sorts all. */
  public OrderQuerySet byCustomerIn(Collection<String> values) {
    return new OrderQuerySet(queryEach("customer", Forms.string(), values));
  }

  /**
   * All items: a Scan, which reads and costs the whole table, whatever a filter leaves out.
   *
   * @deprecated This build forbids scans, by its option {@code -Adynaset.scan=deprecated}. Use
   *     {@code byCustomer}, {@code byCustomerIn} or an index instead.
   */
  @Deprecated
  public TableScan<Order, OrderAttributes> scan() {
    return tableScan();
  }

  /** A condition as a value, for {@code onlyIf} and for scans. */
  public static Condition<OrderAttributes> condition(ConditionOf<OrderAttributes> condition) {
    return condition(condition, OrderAttributes.INSTANCE);
  }

  /** Changes as a value, for {@code update} and {@code upsert}. */
  public static Update<OrderUpdate> changes(ChangesOf<OrderUpdate> changes) {
    return changes(changes, OrderUpdate.INSTANCE);
  }

  /** The index {@code by_status}: hash key {@code status}. */
  public ByStatusIndex byStatusIndex() {
    return new ByStatusIndex(binding());
  }

  /** The local index {@code by_total}: hash key {@code customer}, range key {@code total}. */
  public ByTotalIndex byTotalIndex() {
    return new ByTotalIndex(binding());
  }

  /** One item, there or not: say how it is read or written, then what is done. Sends nothing. */
  public ItemHandle<Order, OrderAttributes, OrderUpdate> item(String customer, LocalDate day) {
    return item(OrderKey.of(customer, day));
  }

  /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
  public Order get(String customer, LocalDate day) {
    return get(OrderKey.of(customer, day));
  }

  /** Reads one item, if it exists: one GetItem. */
  public Optional<Order> find(String customer, LocalDate day) {
    return find(OrderKey.of(customer, day));
  }

  /** Tells whether an item exists: one GetItem that returns the hash key alone. */
  public boolean exists(String customer, LocalDate day) {
    return exists(OrderKey.of(customer, day));
  }

  /** Changes one item, which must exist, and returns it as it is then: one UpdateItem. */
  public Order update(String customer, LocalDate day, ChangesOf<OrderUpdate> changes) {
    return update(OrderKey.of(customer, day), changes);
  }

  /** Changes one item, or creates it if all that is required is set: one UpdateItem. */
  public Order upsert(String customer, LocalDate day, ChangesOf<OrderUpdate> changes) {
    return upsert(OrderKey.of(customer, day), changes);
  }

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<Order> delete(String customer, LocalDate day) {
    return delete(OrderKey.of(customer, day));
  }

  /**
   * The index {@code by_status}, whose reads are eventually consistent. It holds parts of the
   * items: {@link OrderByStatusIndexItem}.
   */
  public static final class ByStatusIndex
      extends TableIndex<Order, OrderKey, OrderByStatusIndexItem> {
    private ByStatusIndex(TableBinding<Order, OrderKey> binding) {
      super(binding, "by_status", OrderByStatusIndexItem.Decoder.INSTANCE);
    }

    /** The items with this {@code status}: a Query of the index. */
    public OrderByStatusIndexQuerySet byStatus(String status) {
      return new OrderByStatusIndexQuerySet(query(KeyValues.string("status", status)));
    }

    /** The items with one of these {@code status}: a Query for each. */
    public OrderByStatusIndexQuerySet byStatusIn(Collection<String> values) {
      return new OrderByStatusIndexQuerySet(queryEach("status", Forms.string(), values));
    }

    /**
     * All items: a Scan, which reads and costs the whole index, whatever a filter leaves out.
     *
     * @deprecated This build forbids scans, by its option {@code -Adynaset.scan=deprecated}.
     *     Use {@code byStatus} or {@code byStatusIn} instead.
     */
    @Deprecated
    public Scan<OrderByStatusIndexItem, OrderByStatusIndexItem.Attributes> scan() {
      return globalScan(OrderByStatusIndexItem.Attributes.INSTANCE);
    }
  }

  /** The local index {@code by_total}, whose reads can be consistent. */
  public static final class ByTotalIndex extends TableIndex<Order, OrderKey, Order> {
    private ByTotalIndex(TableBinding<Order, OrderKey> binding) {
      super(binding, "by_total", binding.reader());
    }

    /** The items with this {@code customer}, by {@code total}: a Query of the index. */
    public OrderByTotalIndexQuerySet byCustomer(String customer) {
      return new OrderByTotalIndexQuerySet(query(KeyValues.string("customer", customer)));
    }

    /**
     * The items with one of these {@code customer}: a Query for each; {@code merged()} sorts all.
     */
    public OrderByTotalIndexQuerySet byCustomerIn(Collection<String> values) {
      return new OrderByTotalIndexQuerySet(queryEach("customer", Forms.string(), values));
    }

    /**
     * All items: a Scan, which reads and costs the whole index, whatever a filter leaves out.
     *
     * @deprecated This build forbids scans, by its option {@code -Adynaset.scan=deprecated}.
     *     Use {@code byCustomer} or {@code byCustomerIn} instead.
     */
    @Deprecated
    public TableScan<Order, OrderAttributes> scan() {
      return localScan(OrderAttributes.INSTANCE);
    }
  }

  /** Reads and writes the items of {@link Order}. */
  static final class Codec extends ItemCodec<Order, OrderKey> {
    static final Codec INSTANCE = new Codec();

    static final int CUSTOMER = 0;
    static final int DAY = 1;
    static final int STATUS = 2;
    static final int TOTAL = 3;

    private Codec() {
      super(ItemShape.ofItem("Order", 2, "customer", "day", "status", "total"));
    }

    @Override
    public Order read(ItemReader in) {
      Order item = new Order();
      item.customer = in.string(CUSTOMER);
      item.day = in.localDate(DAY);
      item.status = in.string(STATUS);
      item.total = in.longValue(TOTAL);
      return item;
    }

    @Override
    public void write(Order item, ItemWriter out) {
      out.string(CUSTOMER, item.customer);
      out.localDate(DAY, item.day);
      out.string(STATUS, item.status);
      out.number(TOTAL, item.total);
    }

    @Override
    public OrderKey keyOf(Order item) {
      return OrderKey.of(item.customer, item.day);
    }

    @Override
    public OrderKey readKey(ItemReader in) {
      return OrderKey.of(in.string(CUSTOMER), in.localDate(DAY));
    }

    @Override
    public void writeKey(OrderKey key, ItemWriter out) {
      out.string(CUSTOMER, key.customer());
      out.localDate(DAY, key.day());
    }
  }
}
