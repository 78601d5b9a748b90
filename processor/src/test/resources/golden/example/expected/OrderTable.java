package app;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.ChangesOf;
import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.Dynaset;
import dev.dynaset.Scan;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import dev.dynaset.codec.EnumForm;
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
import dev.dynaset.spi.TableIndex;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The table {@code orders} of {@link Order}: hash key {@code id}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderTable
    extends BoundTable<Order, OrderKey, OrderAttributes, OrderUpdate, OrderTable> {
  private static final TableSchema SCHEMA =
      TableSchema.of("orders", KeySchema.hash("id", S))
          .globalIndex("by_status", KeySchema.hash("status", S).range("placedAt", S))
          .globalIndex("by_coupon", KeySchema.hash("coupon", S))
          .rounding();

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

  /** {@return the index {@code by_status}: hash key {@code status}, range key {@code placedAt}} */
  public ByStatusIndex byStatusIndex() {
    return new ByStatusIndex(binding());
  }

  /** {@return the index {@code by_coupon}: hash key {@code coupon}} */
  public ByCouponIndex byCouponIndex() {
    return new ByCouponIndex(binding());
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

  /** The index {@code by_status}, whose reads are eventually consistent. */
  public static final class ByStatusIndex extends TableIndex<Order, OrderKey, Order> {
    private ByStatusIndex(TableBinding<Order, OrderKey> binding) {
      super(binding, "by_status", binding.reader());
    }

    /**
     * {@return the items with this {@code status}, by {@code placedAt}: a Query of the index}
     * @param status the hash key, not null
     */
    public OrderByStatusIndexQuerySet byStatus(Order.Status status) {
      return new OrderByStatusIndexQuerySet(query(KeyValues.enumValue("status", status)));
    }

    /**
     * {@return the items with one of these {@code status}: a Query for each; {@code merged()} sorts
     * all}
     * @param values the hash keys, none of them null
     */
    public OrderByStatusIndexQuerySet byStatusIn(Collection<Order.Status> values) {
      return new OrderByStatusIndexQuerySet(queryEach("status", Codec.STATUS_FORM, values));
    }

    /** {@return all items: a Scan, which costs the whole index, whatever a filter leaves out} */
    public Scan<Order, OrderAttributes> scan() {
      return globalScan(OrderAttributes.INSTANCE);
    }
  }

  /** The index {@code by_coupon}, whose reads are eventually consistent. */
  public static final class ByCouponIndex extends TableIndex<Order, OrderKey, Order> {
    private ByCouponIndex(TableBinding<Order, OrderKey> binding) {
      super(binding, "by_coupon", binding.reader());
    }

    /**
     * {@return the items with this {@code coupon}: a Query of the index}
     * @param coupon the hash key, neither null nor empty
     */
    public OrderByCouponIndexQuerySet byCoupon(String coupon) {
      return new OrderByCouponIndexQuerySet(query(KeyValues.string("coupon", coupon)));
    }

    /**
     * {@return the items with one of these {@code coupon}: a Query for each}
     * @param values the hash keys, none of them null or empty
     */
    public OrderByCouponIndexQuerySet byCouponIn(Collection<String> values) {
      return new OrderByCouponIndexQuerySet(queryEach("coupon", Forms.string(), values));
    }

    /** {@return all items: a Scan, which costs the whole index, whatever a filter leaves out} */
    public Scan<Order, OrderAttributes> scan() {
      return globalScan(OrderAttributes.INSTANCE);
    }
  }

  /** Reads and writes the items of {@link Order}. */
  static final class Codec extends ItemCodec<Order, OrderKey> {
    static final Codec INSTANCE = new Codec();

    static final int ID = 0;
    static final int STATUS = 1;
    static final int PLACED_AT = 2;
    static final int COUPON = 3;
    static final int SHIP_TO = 4;
    static final int TAGS = 5;

    static final EnumForm<Order.Status> STATUS_FORM = EnumForm.of(Order.Status.values());

    private Codec() {
      super(ItemShape.ofItem("Order", 1, "id", "status", "placedAt", "coupon", "shipTo", "tags"));
    }

    @Override
    public Order read(ItemReader in) {
      return new Order(
          in.string(ID),
          in.enumValue(STATUS, STATUS_FORM),
          in.instant(PLACED_AT),
          in.stringOrNull(COUPON),
          in.value(SHIP_TO, AddressCodec.INSTANCE.form()),
          in.value(TAGS, Forms.list(Forms.string())));
    }

    @Override
    public void write(Order item, ItemWriter out) {
      out.string(ID, item.id());
      out.enumValue(STATUS, item.status());
      out.instant(PLACED_AT, item.placedAt());
      out.stringOrAbsent(COUPON, item.coupon());
      out.value(SHIP_TO, AddressCodec.INSTANCE.form(), item.shipTo());
      out.value(TAGS, Forms.list(Forms.string()), item.tags());
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
