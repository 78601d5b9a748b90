package shared;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.Dynaset;
import dev.dynaset.TableScan;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.query.HashKeys;
import dev.dynaset.query.Query;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.SharedCodec;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.spi.BoundTable;
import dev.dynaset.spi.TableStage;
import dev.dynaset.update.NoUpdate;
import java.util.Collection;
import javax.annotation.processing.Generated;

/**
 * The table {@code shop} of {@link Shop}, which holds several kinds of items:
 * {@code Shop.Customer}, {@code Shop.Order}, {@code Shop.OrderLine}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class ShopTable
    extends BoundTable<Shop, ShopKey, ShopAttributes, NoUpdate, ShopTable> {
  static final TableSchema SCHEMA =
      TableSchema.of("shop", KeySchema.hash("PK", S).range("SK", S))
          .globalIndex("GSI1", KeySchema.hash("GSI1PK", S).range("GSI1SK", S))
          .declaredBy("Shop");

  private ShopTable(TableBinding<Shop, ShopKey> binding) {
    super(binding);
  }

  /**
   * {@return the table as {@code dynaset} reaches it} Sends nothing.
   * @param dynaset the client and the settings, not null
   */
  public static ShopTable of(Dynaset dynaset) {
    return new ShopTable(TableBinding.of(dynaset, "0.1", SCHEMA, Codec.INSTANCE));
  }

  @Override
  protected ShopTable with(TableBinding<Shop, ShopKey> binding) {
    return new ShopTable(binding);
  }

  @Override
  protected ShopAttributes attributes() {
    return ShopAttributes.INSTANCE;
  }

  @Override
  protected NoUpdate updates() {
    return NoUpdate.INSTANCE;
  }

  /** {@return the items of one kind: {@link Shop.Customer}} */
  public CustomerTable customerTable() {
    return new CustomerTable(binding().ofKind(CustomerTable.KIND));
  }

  /** {@return the items of one kind: {@link Shop.Order}} */
  public OrderTable orderTable() {
    return new OrderTable(binding().ofKind(OrderTable.KIND));
  }

  /** {@return the items of one kind: {@link Shop.OrderLine}} */
  public OrderLineTable orderLineTable() {
    return new OrderLineTable(binding().ofKind(OrderLineTable.KIND));
  }

  /**
   * {@return all items with {@code PK = "CUSTOMER#" + customerId}: a Query} They are:
   * {@code Shop.Customer}, {@code Shop.Order}, {@code Shop.OrderLine}.
   * @param customerId a part of the hash key, neither null nor empty
   */
  public ByCustomerId byCustomerId(String customerId) {
    return new ByCustomerId(
        query(OrderTable.Codec.PK_TEMPLATE.value(KeyValues.string("customerId", customerId))));
  }

  /**
   * {@return the same of each of these values: a Query for each; {@code merged()} sorts all}
   * @param values parts of the hash keys, none of them null or empty
   */
  public ByCustomerId byCustomerIdIn(Collection<String> values) {
    return new ByCustomerId(
        queryEach(HashKeys.of("customerId", Forms.string(), values)
            .as(OrderTable.Codec.PK_TEMPLATE)));
  }

  /**
   * {@return all items of all kinds: a Scan, which costs the whole table, whatever a filter leaves
   * out}
   */
  public TableScan<Shop, ShopAttributes> scan() {
    return tableScan();
  }

  /**
   * {@return a condition as a value, for {@code onlyIf} and for scans}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<ShopAttributes> condition(ConditionOf<ShopAttributes> condition) {
    return condition(condition, ShopAttributes.INSTANCE);
  }

  /**
   * {@return what a visitor makes of an item} For Java 17; a switch does it in 21.
   * @param <R> the result
   * @param item the item, not null
   * @param visitor the function of each kind, not null
   */
  public <R> R visit(Shop item, ShopVisitor<R> visitor) {
    if (item instanceof Shop.Customer item1) {
      return visitor.customer(item1);
    }
    if (item instanceof Shop.Order item2) {
      return visitor.order(item2);
    }
    if (item instanceof Shop.OrderLine item3) {
      return visitor.orderLine(item3);
    }
    throw new IllegalArgumentException(item.getClass().getName() + " is no kind of item of Shop.");
  }

  /**
   * The items with one hash key, in the order of the range key: {@code Shop.Customer},
   * {@code Shop.Order}, {@code Shop.OrderLine}.
   */
  public static final class ByCustomerId
      extends TableStage<Shop, ByCustomerIdFilter, ByCustomerId> {
    private ByCustomerId(Query<Shop> query) {
      super(query);
    }

    @Override
    protected ByCustomerId with(Query<Shop> query) {
      return new ByCustomerId(query);
    }

    @Override
    protected ByCustomerIdFilter filters() {
      return ByCustomerIdFilter.INSTANCE;
    }

    /**
     * {@return a condition as a value, for {@code filter}}
     * @param condition a lambda or a reference to a method, not null
     */
    public static Condition<ByCustomerIdFilter> condition(
        ConditionOf<ByCustomerIdFilter> condition) {
      return condition(condition, ByCustomerIdFilter.INSTANCE);
    }
  }

  /** What all items of {@link ByCustomerId} can be filtered by. */
  public static final class ByCustomerIdFilter extends Vocabulary<ByCustomerIdFilter> {
    static final ByCustomerIdFilter INSTANCE = new ByCustomerIdFilter();

    private ByCustomerIdFilter() {
      super(Codec.SHAPE);
    }

    /** {@return {@code _type}: a string, required} */
    public TextPath<ByCustomerIdFilter> type() {
      return textAt(Codec._TYPE);
    }
  }

  /** Reads and writes the items of all kinds of {@link Shop}. */
  static final class Codec extends SharedCodec<Shop, ShopKey> {
    static final ItemShape SHAPE =
        ItemShape.ofItem("Shop", 2, "PK", "SK", "_type");

    static final Codec INSTANCE = new Codec();

    static final int PK = 0;
    static final int SK = 1;
    static final int _TYPE = 2;

    private Codec() {
      super(
          SHAPE,
          CustomerTable.KIND,
          OrderTable.KIND,
          OrderLineTable.KIND);
    }
  }
}
