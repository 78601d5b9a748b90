package shop;

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
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The table {@code orders} of {@link Order}: hash key {@code customer}, range key {@code date}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderTable
    extends BoundTable<Order, OrderKey, OrderAttributes, OrderUpdate, OrderTable> {
  private static final TableSchema SCHEMA =
      TableSchema.of("orders", KeySchema.hash("customer", S).range("date", S))
          .timeToLive("expires")
          .version("version")
          .createdAt("created")
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
   * {@return the items with this {@code customer}, by {@code date}: a Query}
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
   * @param date the range key, not null
   */
  public ItemHandle<Order, OrderAttributes, OrderUpdate> item(String customer, LocalDate date) {
    return item(OrderKey.of(customer, date));
  }

  /**
   * {@return the item: one GetItem} Throws {@code ItemNotFoundException} if there is none.
   * @param customer the hash key, neither null nor empty
   * @param date the range key, not null
   */
  public Order get(String customer, LocalDate date) {
    return get(OrderKey.of(customer, date));
  }

  /**
   * {@return the item, if it exists: one GetItem}
   * @param customer the hash key, neither null nor empty
   * @param date the range key, not null
   */
  public Optional<Order> find(String customer, LocalDate date) {
    return find(OrderKey.of(customer, date));
  }

  /**
   * {@return whether the item exists: one GetItem that returns the hash key alone}
   * @param customer the hash key, neither null nor empty
   * @param date the range key, not null
   */
  public boolean exists(String customer, LocalDate date) {
    return exists(OrderKey.of(customer, date));
  }

  /**
   * Changes one item, which must exist: one UpdateItem.
   * @param customer the hash key, neither null nor empty
   * @param date the range key, not null
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Order update(String customer, LocalDate date, ChangesOf<OrderUpdate> changes) {
    return update(OrderKey.of(customer, date), changes);
  }

  /**
   * Changes one item, or creates it if all that is required is set: one UpdateItem.
   * @param customer the hash key, neither null nor empty
   * @param date the range key, not null
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Order upsert(String customer, LocalDate date, ChangesOf<OrderUpdate> changes) {
    return upsert(OrderKey.of(customer, date), changes);
  }

  /**
   * Deletes one item, if it exists: one DeleteItem.
   * @param customer the hash key, neither null nor empty
   * @param date the range key, not null
   * @return the item as it was
   */
  public Optional<Order> delete(String customer, LocalDate date) {
    return delete(OrderKey.of(customer, date));
  }

  /** Reads and writes the items of {@link Order}. */
  static final class Codec extends ItemCodec<Order, OrderKey> {
    static final Codec INSTANCE = new Codec();

    static final int CUSTOMER = 0;
    static final int DATE = 1;
    static final int STATUS = 2;
    static final int TOTAL = 3;
    static final int NOTE = 4;
    static final int COUPON = 5;
    static final int CARD = 6;
    static final int ITEMS = 7;
    static final int PARCELS = 8;
    static final int WEIGHT = 9;
    static final int TAGS = 10;
    static final int SIZES = 11;
    static final int HISTORY = 12;
    static final int STOPS = 13;
    static final int PLACES = 14;
    static final int GRID = 15;
    static final int SHIP_TO = 16;
    static final int BILL_TO = 17;
    static final int EXPIRES = 18;
    static final int CREATED = 19;
    static final int VERSION = 20;

    static final EnumForm<Order.Status> STATUS_FORM = EnumForm.of(Order.Status.values());

    static final Form<Order.Cents> CENTS_FORM =
        Forms.converted(new CentsConverter(), Forms.longValue());

    static final Form<String> SHOUTED_FORM = Forms.converted(new Order.Shouted(), Forms.string());

    private Codec() {
      super(ItemShape.ofItem("Order", 2, "customer", "date", "status", "total", "note", "coupon",
          "card", "items", "parcels", "weight", "tags", "sizes", "history", "stops", "places",
          "grid", "shipTo", "billTo", "expires", "created", "version")
          .storedAs(
              "status", "s")
          .masking(CARD)
          .meaning(PARCELS, Forms.intValue(), 1));
    }

    @Override
    public Order read(ItemReader in) {
      return new Order(
          in.string(CUSTOMER),
          in.localDate(DATE),
          in.enumValue(STATUS, STATUS_FORM),
          in.value(TOTAL, CENTS_FORM),
          in.value(NOTE, SHOUTED_FORM),
          in.optional(COUPON, Forms.string()),
          in.string(CARD),
          in.intValue(ITEMS),
          in.isAbsent(PARCELS) ? 1 : in.intValue(PARCELS),
          in.doubleOrNull(WEIGHT),
          in.value(TAGS, Forms.list(Forms.string())),
          in.value(SIZES, Forms.numberSet(Forms.intValue())),
          in.value(HISTORY, Forms.map(Forms.string(), STATUS_FORM)),
          in.value(STOPS, Forms.list(Order_AddressCodec.INSTANCE.form())),
          in.value(PLACES, Forms.map(Forms.string(), Forms.list(Order_PlaceCodec.INSTANCE.form()))),
          in.value(GRID, Forms.list(Forms.list(Forms.intValue()))),
          in.value(SHIP_TO, Order_AddressCodec.INSTANCE.form()),
          in.valueOrNull(BILL_TO, Order_AddressCodec.INSTANCE.form()),
          in.optional(EXPIRES, Forms.epochSeconds()),
          in.instant(CREATED),
          in.longValue(VERSION));
    }

    @Override
    public void write(Order item, ItemWriter out) {
      out.string(CUSTOMER, item.customer());
      out.localDate(DATE, item.date());
      out.enumValue(STATUS, item.status());
      out.value(TOTAL, CENTS_FORM, item.total());
      out.value(NOTE, SHOUTED_FORM, item.note());
      out.optional(COUPON, Forms.string(), item.coupon());
      out.string(CARD, item.card());
      out.number(ITEMS, item.items());
      out.number(PARCELS, item.parcels());
      out.numberOrAbsent(WEIGHT, item.weight());
      out.value(TAGS, Forms.list(Forms.string()), item.tags());
      out.value(SIZES, Forms.numberSet(Forms.intValue()), item.sizes());
      out.value(HISTORY, Forms.map(Forms.string(), STATUS_FORM), item.history());
      out.value(STOPS, Forms.list(Order_AddressCodec.INSTANCE.form()), item.stops());
      out.value(PLACES, Forms.map(Forms.string(), Forms.list(Order_PlaceCodec.INSTANCE.form())),
          item.places());
      out.value(GRID, Forms.list(Forms.list(Forms.intValue())), item.grid());
      out.value(SHIP_TO, Order_AddressCodec.INSTANCE.form(), item.shipTo());
      out.valueOrAbsent(BILL_TO, Order_AddressCodec.INSTANCE.form(), item.billTo());
      out.optional(EXPIRES, Forms.epochSeconds(), item.expires());
      out.instantOrAbsent(CREATED, item.created());
      out.number(VERSION, item.version());
    }

    @Override
    public OrderKey keyOf(Order item) {
      return OrderKey.of(item.customer(), item.date());
    }

    @Override
    public OrderKey readKey(ItemReader in) {
      return OrderKey.of(in.string(CUSTOMER), in.localDate(DATE));
    }

    @Override
    public void writeKey(OrderKey key, ItemWriter out) {
      out.string(CUSTOMER, key.customer());
      out.localDate(DATE, key.date());
    }

    /** A {@link Order.Cents} is stored as its component. */
    private static final class CentsConverter implements AttributeConverter<Order.Cents, Long> {
      @Override
      public Long toStored(Order.Cents value) {
        return value.value();
      }

      @Override
      public Order.Cents fromStored(Long stored) {
        return new Order.Cents(stored);
      }
    }
  }
}
