package app;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.AttributeConverter;
import dev.dynaset.ChangesOf;
import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.Dynaset;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import dev.dynaset.codec.EnumForm;
import dev.dynaset.codec.Form;
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
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code orders} of {@link Order}: hash key {@code customer}, range key {@code placedAt}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderTable
    extends BoundTable<Order, OrderKey, OrderAttributes, OrderUpdate, OrderTable> {
  private static final TableSchema SCHEMA =
      TableSchema.of("orders", KeySchema.hash("customer", S).range("placed_at", S))
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
   * {@return the items with this {@code customer}, by {@code placedAt}: a Query}
   * @param customer the hash key, not null
   */
  public OrderQuerySet byCustomer(Order.CustomerId customer) {
    return new OrderQuerySet(query(KeyValues.value("customer", Codec.CUSTOMER_ID_FORM, customer)));
  }

  /**
   * {@return the items with one of these {@code customer}: a Query for each; {@code merged()} sorts
   * all}
   * @param values the hash keys, none of them null
   */
  public OrderQuerySet byCustomerIn(Collection<Order.CustomerId> values) {
    return new OrderQuerySet(queryEach("customer", Codec.CUSTOMER_ID_FORM, values));
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
   * @param customer the hash key, not null
   * @param placedAt the range key, not null
   */
  public ItemHandle<Order, OrderAttributes, OrderUpdate> item(
      Order.CustomerId customer, Instant placedAt) {
    return item(OrderKey.of(customer, placedAt));
  }

  /**
   * {@return the item: one GetItem} Throws {@code ItemNotFoundException} if there is none.
   * @param customer the hash key, not null
   * @param placedAt the range key, not null
   */
  public Order get(Order.CustomerId customer, Instant placedAt) {
    return get(OrderKey.of(customer, placedAt));
  }

  /**
   * {@return the item, if it exists: one GetItem}
   * @param customer the hash key, not null
   * @param placedAt the range key, not null
   */
  public Optional<Order> find(Order.CustomerId customer, Instant placedAt) {
    return find(OrderKey.of(customer, placedAt));
  }

  /**
   * {@return whether the item exists: one GetItem that returns the hash key alone}
   * @param customer the hash key, not null
   * @param placedAt the range key, not null
   */
  public boolean exists(Order.CustomerId customer, Instant placedAt) {
    return exists(OrderKey.of(customer, placedAt));
  }

  /**
   * Changes one item, which must exist: one UpdateItem.
   * @param customer the hash key, not null
   * @param placedAt the range key, not null
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Order update(Order.CustomerId customer, Instant placedAt, ChangesOf<OrderUpdate> changes) {
    return update(OrderKey.of(customer, placedAt), changes);
  }

  /**
   * Changes one item, or creates it if all that is required is set: one UpdateItem.
   * @param customer the hash key, not null
   * @param placedAt the range key, not null
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Order upsert(Order.CustomerId customer, Instant placedAt, ChangesOf<OrderUpdate> changes) {
    return upsert(OrderKey.of(customer, placedAt), changes);
  }

  /**
   * Deletes one item, if it exists: one DeleteItem.
   * @param customer the hash key, not null
   * @param placedAt the range key, not null
   * @return the item as it was
   */
  public Optional<Order> delete(Order.CustomerId customer, Instant placedAt) {
    return delete(OrderKey.of(customer, placedAt));
  }

  /** Reads and writes the items of {@link Order}. */
  static final class Codec extends ItemCodec<Order, OrderKey> {
    static final Codec INSTANCE = new Codec();

    static final int CUSTOMER = 0;
    static final int PLACED_AT = 1;
    static final int STATUS = 2;
    static final int SHIP_TO = 3;
    static final int BILL_TO = 4;
    static final int LINES = 5;
    static final int TAGS = 6;
    static final int DISCOUNTS = 7;
    static final int NOTE = 8;
    static final int TOTAL = 9;
    static final int PAYMENT = 10;

    static final Form<Order.CustomerId> CUSTOMER_ID_FORM =
        Forms.converted(new CustomerIdConverter(), Forms.string());

    static final EnumForm<Order.Status> STATUS_FORM = EnumForm.of(Order.Status.values());

    static final Form<Money> MONEY_CONVERTER_FORM =
        Forms.converted(new MoneyConverter(), Forms.string());

    private Codec() {
      super(ItemShape.ofItem("Order", 2, "customer", "placedAt", "status", "shipTo", "billTo",
          "lines", "tags", "discounts", "note", "total", "payment")
          .storedAs(
              "placedAt", "placed_at",
              "shipTo", "ship_to",
              "billTo", "bill_to")
          .meaning(STATUS, EnumForm.of(Order.Status.values()), Order.Status.NEW));
    }

    @Override
    public Order read(ItemReader in) {
      return new Order(
          in.value(CUSTOMER, CUSTOMER_ID_FORM),
          in.instant(PLACED_AT),
          in.isAbsent(STATUS) ? Order.Status.NEW : in.enumValue(STATUS, STATUS_FORM),
          in.value(SHIP_TO, Order_AddressCodec.INSTANCE.form()),
          in.valueOrNull(BILL_TO, Order_AddressCodec.INSTANCE.form()),
          in.value(LINES, Forms.list(Order_LineCodec.INSTANCE.form())),
          in.value(TAGS, Forms.stringSet(Forms.string())),
          in.value(DISCOUNTS, Forms.map(Forms.string(), Forms.list(Forms.bigDecimal()))),
          in.optional(NOTE, Forms.string()),
          in.value(TOTAL, MONEY_CONVERTER_FORM),
          in.value(PAYMENT, Order_PaymentCodec.INSTANCE.form()));
    }

    @Override
    public void write(Order item, ItemWriter out) {
      out.value(CUSTOMER, CUSTOMER_ID_FORM, item.customer());
      out.instant(PLACED_AT, item.placedAt());
      out.enumValue(STATUS, item.status());
      out.value(SHIP_TO, Order_AddressCodec.INSTANCE.form(), item.shipTo());
      out.valueOrAbsent(BILL_TO, Order_AddressCodec.INSTANCE.form(), item.billTo());
      out.value(LINES, Forms.list(Order_LineCodec.INSTANCE.form()), item.lines());
      out.value(TAGS, Forms.stringSet(Forms.string()), item.tags());
      out.value(DISCOUNTS, Forms.map(Forms.string(), Forms.list(Forms.bigDecimal())),
          item.discounts());
      out.optional(NOTE, Forms.string(), item.note());
      out.value(TOTAL, MONEY_CONVERTER_FORM, item.total());
      out.value(PAYMENT, Order_PaymentCodec.INSTANCE.form(), item.payment());
    }

    @Override
    public OrderKey keyOf(Order item) {
      return OrderKey.of(item.customer(), item.placedAt());
    }

    @Override
    public OrderKey readKey(ItemReader in) {
      return OrderKey.of(in.value(CUSTOMER, CUSTOMER_ID_FORM), in.instant(PLACED_AT));
    }

    @Override
    public void writeKey(OrderKey key, ItemWriter out) {
      out.value(CUSTOMER, CUSTOMER_ID_FORM, key.customer());
      out.instant(PLACED_AT, key.placedAt());
    }

    /** A {@link Order.CustomerId} is stored as its component. */
    private static final class CustomerIdConverter
        implements AttributeConverter<Order.CustomerId, String> {
      @Override
      public String toStored(Order.CustomerId value) {
        return value.value();
      }

      @Override
      public Order.CustomerId fromStored(String stored) {
        return new Order.CustomerId(stored);
      }
    }
  }
}
