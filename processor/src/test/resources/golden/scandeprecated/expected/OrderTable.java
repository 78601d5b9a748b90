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

  /**
   * {@return the table as {@code dynaset} reaches it} Sends nothing.
   * @param dynaset the client and the settings, not null
   */
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

  /**
   * {@return the items with this {@code customer}, by {@code day}: a Query}
   * @param customer the hash key, neither null nor empty
   */
  public OrderQuerySet byCustomer(String customer) {
    return new OrderQuerySet(query(KeyValues.string("customer", customer)));
  }

  /**
   * {@return the items with one of these {@code customer}: a Query for each; {@code merged()} sorts
   * all}
   * @param values the hash keys, none of them null or empty
   */
  public OrderQuerySet byCustomerIn(Collection<String> values) {
    return new OrderQuerySet(queryEach("customer", Forms.string(), values));
  }

  /**
   * {@return all items: a Scan, which costs the whole table, whatever a filter leaves out}
   * @deprecated This build forbids scans, by its option {@code -Adynaset.scan=deprecated}. Use
   *     {@code byCustomer}, {@code byCustomerIn} or an index instead.
   */
  @Deprecated
  public TableScan<Order, OrderAttributes> scan() {
    return tableScan();
  }

  /**
   * {@return a condition as a value, for {@code onlyIf} and for scans}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<OrderAttributes> condition(ConditionOf<OrderAttributes> condition) {
    return condition(condition, OrderAttributes.INSTANCE);
  }

  /**
   * {@return changes as a value, for {@code update} and {@code upsert}}
   * @param changes a lambda or a reference to a method, not null
   */
  public static Update<OrderUpdate> changes(ChangesOf<OrderUpdate> changes) {
    return changes(changes, OrderUpdate.INSTANCE);
  }

  /** {@return the index {@code by_status}: hash key {@code status}} */
  public ByStatusIndex byStatusIndex() {
    return new ByStatusIndex(binding());
  }

  /**
   * {@return the local index {@code by_total}: hash key {@code customer}, range key {@code total}}
   */
  public ByTotalIndex byTotalIndex() {
    return new ByTotalIndex(binding());
  }

  /**
   * {@return the item, there or not: say how to read or write it, then what to do} Sends nothing.
   * @param customer the hash key, neither null nor empty
   * @param day the range key, not null
   */
  public ItemHandle<Order, OrderAttributes, OrderUpdate> item(String customer, LocalDate day) {
    return item(OrderKey.of(customer, day));
  }

  /**
   * {@return the item: one GetItem} Throws {@code ItemNotFoundException} if there is none.
   * @param customer the hash key, neither null nor empty
   * @param day the range key, not null
   */
  public Order get(String customer, LocalDate day) {
    return get(OrderKey.of(customer, day));
  }

  /**
   * {@return the item, if it exists: one GetItem}
   * @param customer the hash key, neither null nor empty
   * @param day the range key, not null
   */
  public Optional<Order> find(String customer, LocalDate day) {
    return find(OrderKey.of(customer, day));
  }

  /**
   * {@return whether the item exists: one GetItem that returns the hash key alone}
   * @param customer the hash key, neither null nor empty
   * @param day the range key, not null
   */
  public boolean exists(String customer, LocalDate day) {
    return exists(OrderKey.of(customer, day));
  }

  /**
   * Changes one item, which must exist: one UpdateItem.
   * @param customer the hash key, neither null nor empty
   * @param day the range key, not null
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Order update(String customer, LocalDate day, ChangesOf<OrderUpdate> changes) {
    return update(OrderKey.of(customer, day), changes);
  }

  /**
   * Changes one item, or creates it if all that is required is set: one UpdateItem.
   * @param customer the hash key, neither null nor empty
   * @param day the range key, not null
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Order upsert(String customer, LocalDate day, ChangesOf<OrderUpdate> changes) {
    return upsert(OrderKey.of(customer, day), changes);
  }

  /**
   * Deletes one item, if it exists: one DeleteItem.
   * @param customer the hash key, neither null nor empty
   * @param day the range key, not null
   * @return the item as it was
   */
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

    /**
     * {@return the items with this {@code status}: a Query of the index}
     * @param status the hash key, neither null nor empty
     */
    public OrderByStatusIndexQuerySet byStatus(String status) {
      return new OrderByStatusIndexQuerySet(query(KeyValues.string("status", status)));
    }

    /**
     * {@return the items with one of these {@code status}: a Query for each}
     * @param values the hash keys, none of them null or empty
     */
    public OrderByStatusIndexQuerySet byStatusIn(Collection<String> values) {
      return new OrderByStatusIndexQuerySet(queryEach("status", Forms.string(), values));
    }

    /**
     * {@return all items: a Scan, which costs the whole index, whatever a filter leaves out}
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

    /**
     * {@return the items with this {@code customer}, by {@code total}: a Query of the index}
     * @param customer the hash key, neither null nor empty
     */
    public OrderByTotalIndexQuerySet byCustomer(String customer) {
      return new OrderByTotalIndexQuerySet(query(KeyValues.string("customer", customer)));
    }

    /**
     * {@return the items with one of these {@code customer}: a Query for each; {@code merged()}
     * sorts all}
     * @param values the hash keys, none of them null or empty
     */
    public OrderByTotalIndexQuerySet byCustomerIn(Collection<String> values) {
      return new OrderByTotalIndexQuerySet(queryEach("customer", Forms.string(), values));
    }

    /**
     * {@return all items: a Scan, which costs the whole index, whatever a filter leaves out}
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
