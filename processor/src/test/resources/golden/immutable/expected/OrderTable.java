package shop;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.ChangesOf;
import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.Dynaset;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.item.ItemHandle;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.spi.BoundTable;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code orders} of {@link Order}: hash key {@code customer}, range key {@code number}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderTable
    extends BoundTable<Order, OrderKey, OrderAttributes, OrderUpdate, OrderTable> {
  private static final TableSchema SCHEMA =
      TableSchema.of("orders", KeySchema.hash("customer", S).range("number", N));

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
   * {@return the items with this {@code customer}, by {@code number}: a Query}
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

  /** {@return all items: a Scan, which costs the whole table, whatever a filter leaves out} */
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

  /**
   * {@return the item, there or not: say how to read or write it, then what to do} Sends nothing.
   * @param customer the hash key, neither null nor empty
   * @param number the range key
   */
  public ItemHandle<Order, OrderAttributes, OrderUpdate> item(String customer, long number) {
    return item(OrderKey.of(customer, number));
  }

  /**
   * {@return the item: one GetItem} Throws {@code ItemNotFoundException} if there is none.
   * @param customer the hash key, neither null nor empty
   * @param number the range key
   */
  public Order get(String customer, long number) {
    return get(OrderKey.of(customer, number));
  }

  /**
   * {@return the item, if it exists: one GetItem}
   * @param customer the hash key, neither null nor empty
   * @param number the range key
   */
  public Optional<Order> find(String customer, long number) {
    return find(OrderKey.of(customer, number));
  }

  /**
   * {@return whether the item exists: one GetItem that returns the hash key alone}
   * @param customer the hash key, neither null nor empty
   * @param number the range key
   */
  public boolean exists(String customer, long number) {
    return exists(OrderKey.of(customer, number));
  }

  /**
   * Changes one item, which must exist: one UpdateItem.
   * @param customer the hash key, neither null nor empty
   * @param number the range key
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Order update(String customer, long number, ChangesOf<OrderUpdate> changes) {
    return update(OrderKey.of(customer, number), changes);
  }

  /**
   * Changes one item, or creates it if all that is required is set: one UpdateItem.
   * @param customer the hash key, neither null nor empty
   * @param number the range key
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Order upsert(String customer, long number, ChangesOf<OrderUpdate> changes) {
    return upsert(OrderKey.of(customer, number), changes);
  }

  /**
   * Deletes one item, if it exists: one DeleteItem.
   * @param customer the hash key, neither null nor empty
   * @param number the range key
   * @return the item as it was
   */
  public Optional<Order> delete(String customer, long number) {
    return delete(OrderKey.of(customer, number));
  }

  /** Reads and writes the items of {@link Order}. */
  static final class Codec extends ItemCodec<Order, OrderKey> {
    static final Codec INSTANCE = new Codec();

    static final int CUSTOMER = 0;
    static final int NUMBER = 1;
    static final int LINES = 2;
    static final int DISCOUNT = 3;
    static final int NOTE = 4;
    static final int PLACE = 5;

    private Codec() {
      super(
          ItemShape.ofItem("Order", 2, "customer", "number", "lines", "discount", "note", "place"));
    }

    @Override
    public Order read(ItemReader in) {
      Order item = new Order(
          in.string(CUSTOMER),
          in.longValue(NUMBER),
          (Integer) in.intValue(LINES),
          in.longOrNull(DISCOUNT));
      item.setNote(in.string(NOTE));
      item.place = in.string(PLACE);
      return item;
    }

    @Override
    public void write(Order item, ItemWriter out) {
      out.string(CUSTOMER, item.getCustomer());
      out.number(NUMBER, item.getNumber());
      out.number(LINES, item.getLines());
      out.numberOrAbsent(DISCOUNT, item.getDiscount());
      out.string(NOTE, item.getNote());
      out.string(PLACE, item.place);
    }

    @Override
    public OrderKey keyOf(Order item) {
      return OrderKey.of(item.getCustomer(), item.getNumber());
    }

    @Override
    public OrderKey readKey(ItemReader in) {
      return OrderKey.of(in.string(CUSTOMER), in.longValue(NUMBER));
    }

    @Override
    public void writeKey(OrderKey key, ItemWriter out) {
      out.string(CUSTOMER, key.customer());
      out.number(NUMBER, key.number());
    }
  }
}
