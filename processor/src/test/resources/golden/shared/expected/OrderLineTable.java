package shared;

import dev.dynaset.ChangesOf;
import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.Dynaset;
import dev.dynaset.Scan;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
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
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * The table {@code shop} of {@link Shop.OrderLine}: hash key
 * <code>CUSTOMER&#35;&#123;customerId&#125;</code>, range key
 * <code>LINE&#35;&#123;orderId&#125;&#35;&#123;line&#58;4&#125;</code>.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderLineTable
    extends BoundTable<Shop.OrderLine, OrderLineKey, OrderLineAttributes, OrderLineUpdate,
        OrderLineTable> {
  static final EntityKind<Shop.OrderLine, OrderLineKey> KIND =
      new EntityKind<>(Shop.OrderLine.class, OrderLineKey.class, ShopTable.SCHEMA, Codec.INSTANCE);

  OrderLineTable(TableBinding<Shop.OrderLine, OrderLineKey> binding) {
    super(binding);
  }

  /**
   * {@return the table as {@code dynaset} reaches it} Sends nothing.
   * @param dynaset the client and the settings, not null
   */
  public static OrderLineTable of(Dynaset dynaset) {
    return new OrderLineTable(TableBinding.of(dynaset, "0.1", ShopTable.SCHEMA, Codec.INSTANCE));
  }

  @Override
  protected OrderLineTable with(TableBinding<Shop.OrderLine, OrderLineKey> binding) {
    return new OrderLineTable(binding);
  }

  @Override
  protected OrderLineAttributes attributes() {
    return OrderLineAttributes.INSTANCE;
  }

  @Override
  protected OrderLineUpdate updates() {
    return OrderLineUpdate.INSTANCE;
  }

  /**
   * {@return the items with this {@code customerId}, by {@code orderId} and {@code line}: a Query}
   * @param customerId a part of the hash key, neither null nor empty
   */
  public OrderLineQuerySet byCustomerId(String customerId) {
    return new OrderLineQuerySet(
        query(Codec.PK_TEMPLATE.value(KeyValues.string("customerId", customerId)))
            .staged(Codec.SK_TEMPLATE));
  }

  /**
   * {@return the items with one of these {@code customerId}: a Query for each; {@code merged()}
   * sorts all}
   * @param values the hash keys, none of them null or empty
   */
  public OrderLineQuerySet byCustomerIdIn(Collection<String> values) {
    return new OrderLineQuerySet(
        queryEach(HashKeys.of("customerId", Forms.string(), values)
                .as(Codec.PK_TEMPLATE))
            .staged(Codec.SK_TEMPLATE));
  }

  /**
   * {@return all items of this kind: a Scan, which costs the whole table, whatever a filter leaves
   * out}
   */
  public TableScan<Shop.OrderLine, OrderLineAttributes> scan() {
    return tableScan(Codec.INSTANCE.keyCondition());
  }

  /**
   * {@return a condition as a value, for {@code onlyIf} and for scans}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<OrderLineAttributes> condition(
      ConditionOf<OrderLineAttributes> condition) {
    return condition(condition, OrderLineAttributes.INSTANCE);
  }

  /**
   * {@return changes as a value, for {@code update} and {@code upsert}}
   * @param changes a lambda or a reference to a method, not null
   */
  public static Update<OrderLineUpdate> changes(ChangesOf<OrderLineUpdate> changes) {
    return changes(changes, OrderLineUpdate.INSTANCE);
  }

  /** {@return the index {@code GSI1}: hash key {@code GSI1PK}, range key {@code GSI1SK}} */
  public Gsi1Index gsi1Index() {
    return new Gsi1Index(binding());
  }

  /**
   * {@return the item, there or not: say how to read or write it, then what to do} Sends nothing.
   * @param customerId a part of the hash key, neither null nor empty
   * @param orderId a part of the range key, neither null nor empty
   * @param line a part of the range key
   */
  public ItemHandle<Shop.OrderLine, OrderLineAttributes, OrderLineUpdate> item(
      String customerId, String orderId, int line) {
    return item(OrderLineKey.of(customerId, orderId, line));
  }

  /**
   * {@return the item: one GetItem} Throws {@code ItemNotFoundException} if there is none.
   * @param customerId a part of the hash key, neither null nor empty
   * @param orderId a part of the range key, neither null nor empty
   * @param line a part of the range key
   */
  public Shop.OrderLine get(String customerId, String orderId, int line) {
    return get(OrderLineKey.of(customerId, orderId, line));
  }

  /**
   * {@return the item, if it exists: one GetItem}
   * @param customerId a part of the hash key, neither null nor empty
   * @param orderId a part of the range key, neither null nor empty
   * @param line a part of the range key
   */
  public Optional<Shop.OrderLine> find(String customerId, String orderId, int line) {
    return find(OrderLineKey.of(customerId, orderId, line));
  }

  /**
   * {@return whether the item exists: one GetItem that returns the hash key alone}
   * @param customerId a part of the hash key, neither null nor empty
   * @param orderId a part of the range key, neither null nor empty
   * @param line a part of the range key
   */
  public boolean exists(String customerId, String orderId, int line) {
    return exists(OrderLineKey.of(customerId, orderId, line));
  }

  /**
   * Changes one item, which must exist: one UpdateItem.
   * @param customerId a part of the hash key, neither null nor empty
   * @param orderId a part of the range key, neither null nor empty
   * @param line a part of the range key
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Shop.OrderLine update(
      String customerId, String orderId, int line, ChangesOf<OrderLineUpdate> changes) {
    return update(OrderLineKey.of(customerId, orderId, line), changes);
  }

  /**
   * Changes one item, or creates it if all that is required is set: one UpdateItem.
   * @param customerId a part of the hash key, neither null nor empty
   * @param orderId a part of the range key, neither null nor empty
   * @param line a part of the range key
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Shop.OrderLine upsert(
      String customerId, String orderId, int line, ChangesOf<OrderLineUpdate> changes) {
    return upsert(OrderLineKey.of(customerId, orderId, line), changes);
  }

  /**
   * Deletes one item, if it exists: one DeleteItem.
   * @param customerId a part of the hash key, neither null nor empty
   * @param orderId a part of the range key, neither null nor empty
   * @param line a part of the range key
   * @return the item as it was
   */
  public Optional<Shop.OrderLine> delete(String customerId, String orderId, int line) {
    return delete(OrderLineKey.of(customerId, orderId, line));
  }

  /** The index {@code GSI1}, whose reads are eventually consistent. */
  public static final class Gsi1Index
      extends TableIndex<Shop.OrderLine, OrderLineKey, Shop.OrderLine> {
    private Gsi1Index(TableBinding<Shop.OrderLine, OrderLineKey> binding) {
      super(binding, "GSI1", binding.reader());
    }

    /**
     * {@return the items with this {@code product} and {@code warehouse}, by {@code orderId}: a
     * Query of the index}
     * @param product a part of the hash key, neither null nor empty
     * @param warehouse a part of the hash key, neither null nor empty
     */
    public OrderLineGsi1IndexQuerySet byProductAndWarehouse(String product, String warehouse) {
      return new OrderLineGsi1IndexQuerySet(
          query(Codec.GSI1_PK_TEMPLATE.value(
                  KeyValues.string("product", product),
                  KeyValues.string("warehouse", warehouse)))
              .staged(Codec.GSI1_SK_TEMPLATE));
    }

    /**
     * {@return the items with the {@code product} and {@code warehouse} that the functions take of
     * one of the values: a Query for each; {@code merged()} sorts all}
     * @param <V> what has the parts of a hash key
     * @param values what the parts are taken of, none of them null
     * @param product gives a part of the hash key, neither null nor empty
     * @param warehouse gives a part of the hash key, neither null nor empty
     */
    public <V> OrderLineGsi1IndexQuerySet byProductAndWarehouseIn(
        Collection<? extends V> values, Function<? super V, ? extends String> product,
        Function<? super V, ? extends String> warehouse) {
      return new OrderLineGsi1IndexQuerySet(
          queryEach(HashKeys.of(values)
                  .and("product", Forms.string(), product)
                  .and("warehouse", Forms.string(), warehouse)
                  .as(Codec.GSI1_PK_TEMPLATE))
              .staged(Codec.GSI1_SK_TEMPLATE));
    }

    /**
     * {@return all items of this kind: a Scan, which costs the whole index, whatever a filter
     * leaves out}
     */
    public Scan<Shop.OrderLine, OrderLineAttributes> scan() {
      return globalScan(OrderLineAttributes.INSTANCE, Codec.INSTANCE.keyCondition());
    }
  }

  /** Reads and writes the items of {@link Shop.OrderLine}. */
  static final class Codec extends EntityCodec<Shop.OrderLine, OrderLineKey> {
    static final KeyTemplate PK_TEMPLATE = KeyTemplate.hash('#')
        .literal("CUSTOMER#")
        .text("customerId");

    static final KeyTemplate SK_TEMPLATE = KeyTemplate.range('#')
        .literal("LINE#")
        .text("orderId")
        .literal("#")
        .padded("line", 4);

    static final KeyTemplate GSI1_PK_TEMPLATE = KeyTemplate.hash('#')
        .literal("STOCK#")
        .text("product")
        .literal("#")
        .text("warehouse");

    static final KeyTemplate GSI1_SK_TEMPLATE = KeyTemplate.range('#')
        .literal("LINE#")
        .text("orderId");

    static final Codec INSTANCE = new Codec();

    static final int CUSTOMER_ID = 2;
    static final int ORDER_ID = 3;
    static final int LINE = 4;
    static final int PRODUCT = 5;
    static final int WAREHOUSE = 6;
    static final int QUANTITY = 7;

    private Codec() {
      super(
          ItemShape.ofItem("Shop.OrderLine", 2, "PK", "SK", "customerId", "orderId", "line",
              "product", "warehouse", "quantity", "GSI1PK", "GSI1SK", "_type"),
          DerivedAttributes.NONE
              .key("PK", PK_TEMPLATE)
              .key("SK", SK_TEMPLATE)
              .slot("GSI1PK", GSI1_PK_TEMPLATE)
              .slot("GSI1SK", GSI1_SK_TEMPLATE)
              .type("_type", "OrderLine"));
    }

    @Override
    protected Shop.OrderLine readItem(ItemReader in) {
      return new Shop.OrderLine(
          in.string(CUSTOMER_ID),
          in.string(ORDER_ID),
          in.intValue(LINE),
          in.string(PRODUCT),
          in.string(WAREHOUSE),
          in.intValue(QUANTITY));
    }

    @Override
    public void write(Shop.OrderLine item, ItemWriter out) {
      out.string(CUSTOMER_ID, item.customerId());
      out.string(ORDER_ID, item.orderId());
      out.number(LINE, item.line());
      out.string(PRODUCT, item.product());
      out.string(WAREHOUSE, item.warehouse());
      out.number(QUANTITY, item.quantity());
    }

    @Override
    public OrderLineKey keyOf(Shop.OrderLine item) {
      return OrderLineKey.of(item.customerId(), item.orderId(), item.line());
    }

    @Override
    public OrderLineKey readKey(ItemReader in) {
      ItemReader key = membersOf(in);
      return OrderLineKey.of(key.string(CUSTOMER_ID), key.string(ORDER_ID), key.intValue(LINE));
    }

    @Override
    protected void writeMembers(OrderLineKey key, ItemWriter out) {
      out.string(CUSTOMER_ID, key.customerId());
      out.string(ORDER_ID, key.orderId());
      out.number(LINE, key.line());
    }
  }
}
