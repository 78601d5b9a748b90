package shop;

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

/** The table {@code orders} of {@link Order}: hash key {@code id}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderTable
    extends BoundTable<Order, OrderKey, OrderAttributes, OrderUpdate, OrderTable> {
  private static final TableSchema SCHEMA =
      TableSchema.of("orders", KeySchema.hash("id", S));

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
   * {@return the items with this {@code id}: a Query}
   * @param id the hash key, neither null nor empty
   */
  public OrderQuerySet byId(String id) {
    return new OrderQuerySet(query(KeyValues.string("id", id)));
  }

  /**
   * {@return the items with one of these {@code id}: a Query for each; {@code batchGet} needs fewer
   * requests}
   * @param values the hash keys, none of them null or empty
   */
  public OrderQuerySet byIdIn(Collection<String> values) {
    return new OrderQuerySet(queryEach("id", Forms.string(), values));
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
   * @param id the hash key, neither null nor empty
   */
  public ItemHandle<Order, OrderAttributes, OrderUpdate> item(String id) {
    return item(OrderKey.of(id));
  }

  /**
   * {@return the item: one GetItem} Throws {@code ItemNotFoundException} if there is none.
   * @param id the hash key, neither null nor empty
   */
  public Order get(String id) {
    return get(OrderKey.of(id));
  }

  /**
   * {@return the item, if it exists: one GetItem}
   * @param id the hash key, neither null nor empty
   */
  public Optional<Order> find(String id) {
    return find(OrderKey.of(id));
  }

  /**
   * {@return whether the item exists: one GetItem that returns the hash key alone}
   * @param id the hash key, neither null nor empty
   */
  public boolean exists(String id) {
    return exists(OrderKey.of(id));
  }

  /**
   * Changes one item, which must exist: one UpdateItem.
   * @param id the hash key, neither null nor empty
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Order update(String id, ChangesOf<OrderUpdate> changes) {
    return update(OrderKey.of(id), changes);
  }

  /**
   * Changes one item, or creates it if all that is required is set: one UpdateItem.
   * @param id the hash key, neither null nor empty
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Order upsert(String id, ChangesOf<OrderUpdate> changes) {
    return upsert(OrderKey.of(id), changes);
  }

  /**
   * Deletes one item, if it exists: one DeleteItem.
   * @param id the hash key, neither null nor empty
   * @return the item as it was
   */
  public Optional<Order> delete(String id) {
    return delete(OrderKey.of(id));
  }

  /** Reads and writes the items of {@link Order}. */
  static final class Codec extends ItemCodec<Order, OrderKey> {
    static final Codec INSTANCE = new Codec();

    static final int ID = 0;
    static final int TOTAL = 1;
    static final int NOTE = 2;

    private Codec() {
      super(ItemShape.ofItem("Order", 1, "id", "total", "note"));
    }

    @Override
    public Order read(ItemReader in) {
      return Order.builder()
          .id(in.string(ID))
          .setTotal((Long) in.longValue(TOTAL))
          .withNote(in.stringOrNull(NOTE))
          .build();
    }

    @Override
    public void write(Order item, ItemWriter out) {
      out.string(ID, item.id());
      out.number(TOTAL, item.total());
      out.stringOrAbsent(NOTE, item.note());
    }

    @Override
    public OrderKey keyOf(Order item) {
      return OrderKey.of(item.id());
    }

    @Override
    public OrderKey readKey(ItemReader in) {
      return OrderKey.of(in.string(ID));
    }

    @Override
    public void writeKey(OrderKey key, ItemWriter out) {
      out.string(ID, key.id());
    }
  }
}
