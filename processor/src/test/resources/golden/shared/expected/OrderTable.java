package shared;

import dev.dynaset.ChangesOf;
import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.Dynaset;
import dev.dynaset.Scan;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import dev.dynaset.codec.EnumForm;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.item.ItemHandle;
import dev.dynaset.key.DerivedAttributes;
import dev.dynaset.key.EntityCodec;
import dev.dynaset.key.KeyTemplate;
import dev.dynaset.query.HashKeys;
import dev.dynaset.schema.EntityKind;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.spi.BoundTable;
import dev.dynaset.spi.TableIndex;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code shop} of {@link Shop.Order}: hash key
 * <code>CUSTOMER&#35;&#123;customerId&#125;</code>, range key
 * <code>ORDER&#35;&#123;placedAt&#125;&#35;&#123;orderId&#125;</code>.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderTable
    extends BoundTable<Shop.Order, OrderKey, OrderAttributes, OrderUpdate, OrderTable> {
  static final EntityKind<Shop.Order, OrderKey> KIND =
      new EntityKind<>(Shop.Order.class, OrderKey.class, ShopTable.SCHEMA, Codec.INSTANCE);

  OrderTable(TableBinding<Shop.Order, OrderKey> binding) {
    super(binding);
  }

  /**
   * {@return the table as {@code dynaset} reaches it} Sends nothing.
   * @param dynaset the client and the settings, not null
   */
  public static OrderTable of(Dynaset dynaset) {
    return new OrderTable(TableBinding.of(dynaset, "0.1", ShopTable.SCHEMA, Codec.INSTANCE));
  }

  @Override
  protected OrderTable with(TableBinding<Shop.Order, OrderKey> binding) {
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
   * {@return the items with this {@code customerId}, by {@code placedAt} and {@code orderId}: a
   * Query}
   * @param customerId a part of the hash key, neither null nor empty
   */
  public OrderQuerySet byCustomerId(String customerId) {
    return new OrderQuerySet(
        query(Codec.PK_TEMPLATE.value(KeyValues.string("customerId", customerId)))
            .staged(Codec.SK_TEMPLATE));
  }

  /**
   * {@return the items with one of these {@code customerId}: a Query for each; {@code merged()}
   * sorts all}
   * @param values the hash keys, none of them null or empty
   */
  public OrderQuerySet byCustomerIdIn(Collection<String> values) {
    return new OrderQuerySet(
        queryEach(HashKeys.of("customerId", Forms.string(), values)
                .as(Codec.PK_TEMPLATE))
            .staged(Codec.SK_TEMPLATE));
  }

  /**
   * {@return all items of this kind: a Scan, which costs the whole table, whatever a filter leaves
   * out}
   */
  public TableScan<Shop.Order, OrderAttributes> scan() {
    return tableScan(Codec.INSTANCE.keyCondition());
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

  /** {@return the index {@code GSI1}: hash key {@code GSI1PK}, range key {@code GSI1SK}} */
  public Gsi1Index gsi1Index() {
    return new Gsi1Index(binding());
  }

  /**
   * {@return the item, there or not: say how to read or write it, then what to do} Sends nothing.
   * @param customerId a part of the hash key, neither null nor empty
   * @param placedAt a part of the range key, not null
   * @param orderId a part of the range key, neither null nor empty
   */
  public ItemHandle<Shop.Order, OrderAttributes, OrderUpdate> item(
      String customerId, Instant placedAt, String orderId) {
    return item(OrderKey.of(customerId, placedAt, orderId));
  }

  /**
   * {@return the item: one GetItem} Throws {@code ItemNotFoundException} if there is none.
   * @param customerId a part of the hash key, neither null nor empty
   * @param placedAt a part of the range key, not null
   * @param orderId a part of the range key, neither null nor empty
   */
  public Shop.Order get(String customerId, Instant placedAt, String orderId) {
    return get(OrderKey.of(customerId, placedAt, orderId));
  }

  /**
   * {@return the item, if it exists: one GetItem}
   * @param customerId a part of the hash key, neither null nor empty
   * @param placedAt a part of the range key, not null
   * @param orderId a part of the range key, neither null nor empty
   */
  public Optional<Shop.Order> find(String customerId, Instant placedAt, String orderId) {
    return find(OrderKey.of(customerId, placedAt, orderId));
  }

  /**
   * {@return whether the item exists: one GetItem that returns the hash key alone}
   * @param customerId a part of the hash key, neither null nor empty
   * @param placedAt a part of the range key, not null
   * @param orderId a part of the range key, neither null nor empty
   */
  public boolean exists(String customerId, Instant placedAt, String orderId) {
    return exists(OrderKey.of(customerId, placedAt, orderId));
  }

  /**
   * Changes one item, which must exist: one UpdateItem.
   * @param customerId a part of the hash key, neither null nor empty
   * @param placedAt a part of the range key, not null
   * @param orderId a part of the range key, neither null nor empty
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Shop.Order update(
      String customerId, Instant placedAt, String orderId, ChangesOf<OrderUpdate> changes) {
    return update(OrderKey.of(customerId, placedAt, orderId), changes);
  }

  /**
   * Changes one item, or creates it if all that is required is set: one UpdateItem.
   * @param customerId a part of the hash key, neither null nor empty
   * @param placedAt a part of the range key, not null
   * @param orderId a part of the range key, neither null nor empty
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Shop.Order upsert(
      String customerId, Instant placedAt, String orderId, ChangesOf<OrderUpdate> changes) {
    return upsert(OrderKey.of(customerId, placedAt, orderId), changes);
  }

  /**
   * Deletes one item, if it exists: one DeleteItem.
   * @param customerId a part of the hash key, neither null nor empty
   * @param placedAt a part of the range key, not null
   * @param orderId a part of the range key, neither null nor empty
   * @return the item as it was
   */
  public Optional<Shop.Order> delete(String customerId, Instant placedAt, String orderId) {
    return delete(OrderKey.of(customerId, placedAt, orderId));
  }

  /** The index {@code GSI1}, whose reads are eventually consistent. */
  public static final class Gsi1Index extends TableIndex<Shop.Order, OrderKey, Shop.Order> {
    private Gsi1Index(TableBinding<Shop.Order, OrderKey> binding) {
      super(binding, "GSI1", binding.reader());
    }

    /**
     * {@return the items with this {@code status}, by {@code placedAt} and {@code orderId}: a Query
     * of the index}
     * @param status a part of the hash key, not null
     */
    public OrderGsi1IndexQuerySet byStatus(Shop.Status status) {
      return new OrderGsi1IndexQuerySet(
          query(Codec.GSI1_PK_TEMPLATE.value(KeyValues.enumValue("status", status)))
              .staged(Codec.GSI1_SK_TEMPLATE));
    }

    /**
     * {@return the items with one of these {@code status}: a Query for each; {@code merged()} sorts
     * all}
     * @param values the hash keys, none of them null
     */
    public OrderGsi1IndexQuerySet byStatusIn(Collection<Shop.Status> values) {
      return new OrderGsi1IndexQuerySet(
          queryEach(HashKeys.of("status", Codec.STATUS_FORM, values)
                  .as(Codec.GSI1_PK_TEMPLATE))
              .staged(Codec.GSI1_SK_TEMPLATE));
    }

    /**
     * {@return all items of this kind: a Scan, which costs the whole index, whatever a filter
     * leaves out}
     */
    public Scan<Shop.Order, OrderAttributes> scan() {
      return globalScan(OrderAttributes.INSTANCE, Codec.INSTANCE.keyCondition());
    }
  }

  /** Reads and writes the items of {@link Shop.Order}. */
  static final class Codec extends EntityCodec<Shop.Order, OrderKey> {
    static final KeyTemplate PK_TEMPLATE = KeyTemplate.hash('#')
        .literal("CUSTOMER#")
        .text("customerId");

    static final KeyTemplate SK_TEMPLATE = KeyTemplate.range('#')
        .literal("ORDER#")
        .fixed("placedAt", "dddd-MM-DDThh:mm:mm.dddddddddZ")
        .literal("#")
        .text("orderId");

    static final KeyTemplate GSI1_PK_TEMPLATE = KeyTemplate.hash('#')
        .literal("STATUS#")
        .oneOf("status", "OPEN", "PAID", "SHIPPED");

    static final KeyTemplate GSI1_SK_TEMPLATE = KeyTemplate.range('#')
        .fixed("placedAt", "dddd-MM-DDThh:mm:mm.dddddddddZ")
        .literal("#")
        .text("orderId");

    static final Codec INSTANCE = new Codec();

    static final int CUSTOMER_ID = 2;
    static final int PLACED_AT = 3;
    static final int ORDER_ID = 4;
    static final int STATUS = 5;
    static final int TOTAL = 6;

    static final EnumForm<Shop.Status> STATUS_FORM = EnumForm.of(Shop.Status.values());

    private Codec() {
      super(
          ItemShape.ofItem("Shop.Order", 2, "PK", "SK", "customerId", "placedAt", "orderId",
              "status", "total", "GSI1PK", "GSI1SK", "_type"),
          DerivedAttributes.NONE
              .key("PK", PK_TEMPLATE)
              .key("SK", SK_TEMPLATE)
              .slot("GSI1PK", GSI1_PK_TEMPLATE)
              .slot("GSI1SK", GSI1_SK_TEMPLATE)
              .type("_type", "Order"));
    }

    @Override
    protected Shop.Order readItem(ItemReader in) {
      return new Shop.Order(
          in.string(CUSTOMER_ID),
          in.instant(PLACED_AT),
          in.string(ORDER_ID),
          in.enumValue(STATUS, STATUS_FORM),
          in.longValue(TOTAL));
    }

    @Override
    public void write(Shop.Order item, ItemWriter out) {
      out.string(CUSTOMER_ID, item.customerId());
      out.instant(PLACED_AT, item.placedAt());
      out.string(ORDER_ID, item.orderId());
      out.enumValue(STATUS, item.status());
      out.number(TOTAL, item.total());
    }

    @Override
    public OrderKey keyOf(Shop.Order item) {
      return OrderKey.of(item.customerId(), item.placedAt(), item.orderId());
    }

    @Override
    public OrderKey readKey(ItemReader in) {
      ItemReader key = membersOf(in);
      return OrderKey.of(key.string(CUSTOMER_ID), key.instant(PLACED_AT), key.string(ORDER_ID));
    }

    @Override
    protected void writeMembers(OrderKey key, ItemWriter out) {
      out.string(CUSTOMER_ID, key.customerId());
      out.instant(PLACED_AT, key.placedAt());
      out.string(ORDER_ID, key.orderId());
    }
  }
}
