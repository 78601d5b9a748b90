package shop;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.B;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
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
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The table {@code orders} of {@link Shop.Order}: hash key {@code id}, range key {@code signature}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class Shop_OrderTable
    extends BoundTable<Shop.Order, Shop_OrderKey, Shop_OrderAttributes, Shop_OrderUpdate,
        Shop_OrderTable> {
  private static final TableSchema SCHEMA =
      TableSchema.of("orders", KeySchema.hash("id", S).range("signature", B))
          .globalIndex("by_status",
              KeySchema.hash("status", S).range("total amount.*/ \"quoted\" \\u0041 }", N))
          .globalIndex("GSI1", KeySchema.hash("CUSTOMER", S).range("created", S))
          .rounding();

  private Shop_OrderTable(TableBinding<Shop.Order, Shop_OrderKey> binding) {
    super(binding);
  }

  /**
   * {@return the table as {@code dynaset} reaches it} Sends nothing.
   * @param dynaset the client and the settings, not null
   */
  public static Shop_OrderTable of(Dynaset dynaset) {
    return new Shop_OrderTable(TableBinding.of(dynaset, "0.1", SCHEMA, Codec.INSTANCE));
  }

  @Override
  protected Shop_OrderTable with(TableBinding<Shop.Order, Shop_OrderKey> binding) {
    return new Shop_OrderTable(binding);
  }

  @Override
  protected Shop_OrderAttributes attributes() {
    return Shop_OrderAttributes.INSTANCE;
  }

  @Override
  protected Shop_OrderUpdate updates() {
    return Shop_OrderUpdate.INSTANCE;
  }

  /**
   * {@return the items with this {@code id}, by {@code signature}: a Query}
   * @param id the hash key, not null
   */
  public Shop_OrderQuerySet byId(UUID id) {
    return new Shop_OrderQuerySet(query(KeyValues.uuid("id", id)));
  }

  /**
   * {@return the items with one of these {@code id}: a Query for each; {@code merged()} sorts all}
   * @param values the hash keys, none of them null
   */
  public Shop_OrderQuerySet byIdIn(Collection<UUID> values) {
    return new Shop_OrderQuerySet(queryEach("id", Forms.uuid(), values));
  }

  /** {@return all items: a Scan, which costs the whole table, whatever a filter leaves out} */
  public TableScan<Shop.Order, Shop_OrderAttributes> scan() {
    return tableScan();
  }

  /**
   * {@return a condition as a value, for {@code onlyIf} and for scans}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Shop_OrderAttributes> condition(
      ConditionOf<Shop_OrderAttributes> condition) {
    return condition(condition, Shop_OrderAttributes.INSTANCE);
  }

  /**
   * {@return changes as a value, for {@code update} and {@code upsert}}
   * @param changes a lambda or a reference to a method, not null
   */
  public static Update<Shop_OrderUpdate> changes(ChangesOf<Shop_OrderUpdate> changes) {
    return changes(changes, Shop_OrderUpdate.INSTANCE);
  }

  /** {@return the index {@code by_status}: hash key {@code status}, range key {@code total}} */
  public ByStatusIndex byStatusIndex() {
    return new ByStatusIndex(binding());
  }

  /** {@return the index {@code GSI1}: hash key {@code customer}, range key {@code created}} */
  public CustomersIndex customers() {
    return new CustomersIndex(binding());
  }

  /**
   * {@return the item, there or not: say how to read or write it, then what to do} Sends nothing.
   * @param id the hash key, not null
   * @param signature the range key, neither null nor empty
   */
  public ItemHandle<Shop.Order, Shop_OrderAttributes, Shop_OrderUpdate> item(
      UUID id, byte[] signature) {
    return item(Shop_OrderKey.of(id, signature));
  }

  /**
   * {@return the item: one GetItem} Throws {@code ItemNotFoundException} if there is none.
   * @param id the hash key, not null
   * @param signature the range key, neither null nor empty
   */
  public Shop.Order get(UUID id, byte[] signature) {
    return get(Shop_OrderKey.of(id, signature));
  }

  /**
   * {@return the item, if it exists: one GetItem}
   * @param id the hash key, not null
   * @param signature the range key, neither null nor empty
   */
  public Optional<Shop.Order> find(UUID id, byte[] signature) {
    return find(Shop_OrderKey.of(id, signature));
  }

  /**
   * {@return whether the item exists: one GetItem that returns the hash key alone}
   * @param id the hash key, not null
   * @param signature the range key, neither null nor empty
   */
  public boolean exists(UUID id, byte[] signature) {
    return exists(Shop_OrderKey.of(id, signature));
  }

  /**
   * Changes one item, which must exist: one UpdateItem.
   * @param id the hash key, not null
   * @param signature the range key, neither null nor empty
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Shop.Order update(UUID id, byte[] signature, ChangesOf<Shop_OrderUpdate> changes) {
    return update(Shop_OrderKey.of(id, signature), changes);
  }

  /**
   * Changes one item, or creates it if all that is required is set: one UpdateItem.
   * @param id the hash key, not null
   * @param signature the range key, neither null nor empty
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Shop.Order upsert(UUID id, byte[] signature, ChangesOf<Shop_OrderUpdate> changes) {
    return upsert(Shop_OrderKey.of(id, signature), changes);
  }

  /**
   * Deletes one item, if it exists: one DeleteItem.
   * @param id the hash key, not null
   * @param signature the range key, neither null nor empty
   * @return the item as it was
   */
  public Optional<Shop.Order> delete(UUID id, byte[] signature) {
    return delete(Shop_OrderKey.of(id, signature));
  }

  /** The index {@code by_status}, whose reads are eventually consistent. */
  public static final class ByStatusIndex
      extends TableIndex<Shop.Order, Shop_OrderKey, Shop.Order> {
    private ByStatusIndex(TableBinding<Shop.Order, Shop_OrderKey> binding) {
      super(binding, "by_status", binding.reader());
    }

    /**
     * {@return the items with this {@code status}, by {@code total}: a Query of the index}
     * @param status the hash key, not null
     */
    public Shop_OrderByStatusIndexQuerySet byStatus(Shop.Status status) {
      return new Shop_OrderByStatusIndexQuerySet(query(KeyValues.enumValue("status", status)));
    }

    /**
     * {@return the items with one of these {@code status}: a Query for each; {@code merged()} sorts
     * all}
     * @param values the hash keys, none of them null
     */
    public Shop_OrderByStatusIndexQuerySet byStatusIn(Collection<Shop.Status> values) {
      return new Shop_OrderByStatusIndexQuerySet(queryEach("status", Codec.STATUS_FORM, values));
    }

    /** {@return all items: a Scan, which costs the whole index, whatever a filter leaves out} */
    public Scan<Shop.Order, Shop_OrderAttributes> scan() {
      return globalScan(Shop_OrderAttributes.INSTANCE);
    }
  }

  /** The index {@code GSI1}, whose reads are eventually consistent. */
  public static final class CustomersIndex
      extends TableIndex<Shop.Order, Shop_OrderKey, Shop.Order> {
    private CustomersIndex(TableBinding<Shop.Order, Shop_OrderKey> binding) {
      super(binding, "GSI1", binding.reader());
    }

    /**
     * {@return the items with this {@code customer}, by {@code created}: a Query of the index}
     * @param customer the hash key, neither null nor empty
     */
    public Shop_OrderCustomersIndexQuerySet byCustomer(String customer) {
      return new Shop_OrderCustomersIndexQuerySet(query(KeyValues.string("customer", customer)));
    }

    /**
     * {@return the items with one of these {@code customer}: a Query for each; {@code merged()}
     * sorts all}
     * @param values the hash keys, none of them null or empty
     */
    public Shop_OrderCustomersIndexQuerySet byCustomerIn(Collection<String> values) {
      return new Shop_OrderCustomersIndexQuerySet(queryEach("customer", Forms.string(), values));
    }

    /** {@return all items: a Scan, which costs the whole index, whatever a filter leaves out} */
    public Scan<Shop.Order, Shop_OrderAttributes> scan() {
      return globalScan(Shop_OrderAttributes.INSTANCE);
    }
  }

  /** Reads and writes the items of {@link Shop.Order}. */
  static final class Codec extends ItemCodec<Shop.Order, Shop_OrderKey> {
    static final Codec INSTANCE = new Codec();

    static final int ID = 0;
    static final int SIGNATURE = 1;
    static final int STATUS = 2;
    static final int PREVIOUS = 3;
    static final int TOTAL = 4;
    static final int CUSTOMER = 5;
    static final int CREATED = 6;
    static final int SHIPPED = 7;
    static final int SERIAL = 8;
    static final int TINY = 9;
    static final int SMALL = 10;
    static final int MEDIUM = 11;
    static final int SINGLE = 12;
    static final int TWOFOLD = 13;
    static final int BOXED_TINY = 14;
    static final int BOXED_LONG = 15;
    static final int FLAG = 16;
    static final int REQUIRED_FLAG = 17;
    static final int BLOB = 18;
    static final int INSTANCE_ = 19;
    static final int IN = 20;
    static final int OUT = 21;
    static final int ITEM = 22;
    static final int FOO_BAR = 23;
    static final int FOO_BAR_ = 24;
    static final int OPEN = 25;
    static final int FLUENT = 26;

    static final EnumForm<Shop.Status> STATUS_FORM = EnumForm.of(Shop.Status.values());

    private Codec() {
      super(ItemShape.ofItem("Shop.Order", 2, "id", "signature", "status", "previous", "total",
          "customer", "created", "shipped", "serial", "tiny", "small", "medium", "single",
          "twofold", "boxedTiny", "boxedLong", "flag", "requiredFlag", "blob", "instance", "in",
          "out", "item", "fooBar", "foo_bar", "open", "fluent")
          .storedAs(
              "total", "total amount.*/ \"quoted\" \\u0041 }",
              "customer", "CUSTOMER")
          .masking(CUSTOMER));
    }

    @Override
    public Shop.Order read(ItemReader in) {
      Shop.Order item = new Shop.Order();
      item.setId(in.uuid(ID));
      item.signature = in.binary(SIGNATURE);
      item.status = in.enumValue(STATUS, STATUS_FORM);
      item.previous = in.enumOrNull(PREVIOUS, STATUS_FORM);
      item.total = in.bigDecimal(TOTAL);
      item.customer = in.string(CUSTOMER);
      item.created = in.localDate(CREATED);
      item.shipped = in.localDateTimeOrNull(SHIPPED);
      item.serial = in.bigIntegerOrNull(SERIAL);
      item.tiny = in.byteValue(TINY);
      item.small = in.shortValue(SMALL);
      item.medium = in.intValue(MEDIUM);
      item.single = in.floatValue(SINGLE);
      item.twofold = in.doubleValue(TWOFOLD);
      item.boxedTiny = in.byteValue(BOXED_TINY);
      item.boxedLong = in.longOrNull(BOXED_LONG);
      item.flag = in.boolOrNull(FLAG);
      item.requiredFlag = in.bool(REQUIRED_FLAG);
      item.blob = in.binaryOrNull(BLOB);
      item.instance = in.string(INSTANCE_);
      item.in = in.string(IN);
      item.out = in.string(OUT);
      item.item = in.string(ITEM);
      item.fooBar = in.string(FOO_BAR);
      item.foo_bar = in.string(FOO_BAR_);
      item.setOpen(in.bool(OPEN));
      item.fluent(in.string(FLUENT));
      return item;
    }

    @Override
    public void write(Shop.Order item, ItemWriter out) {
      out.uuid(ID, item.getId());
      out.binary(SIGNATURE, item.signature);
      out.enumValue(STATUS, item.status);
      out.enumOrAbsent(PREVIOUS, item.previous);
      out.number(TOTAL, item.total);
      out.string(CUSTOMER, item.customer);
      out.localDate(CREATED, item.created);
      out.localDateTimeOrAbsent(SHIPPED, item.shipped);
      out.numberOrAbsent(SERIAL, item.serial);
      out.number(TINY, item.tiny);
      out.number(SMALL, item.small);
      out.number(MEDIUM, item.medium);
      out.number(SINGLE, item.single);
      out.number(TWOFOLD, item.twofold);
      out.number(BOXED_TINY, item.boxedTiny);
      out.numberOrAbsent(BOXED_LONG, item.boxedLong);
      out.boolOrAbsent(FLAG, item.flag);
      out.bool(REQUIRED_FLAG, item.requiredFlag);
      out.binaryOrAbsent(BLOB, item.blob);
      out.string(INSTANCE_, item.instance);
      out.string(IN, item.in);
      out.string(OUT, item.out);
      out.string(ITEM, item.item);
      out.string(FOO_BAR, item.fooBar);
      out.string(FOO_BAR_, item.foo_bar);
      out.bool(OPEN, item.isOpen());
      out.string(FLUENT, item.fluent());
    }

    @Override
    public Shop_OrderKey keyOf(Shop.Order item) {
      return Shop_OrderKey.of(item.getId(), item.signature);
    }

    @Override
    public Shop_OrderKey readKey(ItemReader in) {
      return Shop_OrderKey.of(in.uuid(ID), in.binary(SIGNATURE));
    }

    @Override
    public void writeKey(Shop_OrderKey key, ItemWriter out) {
      out.uuid(ID, key.id());
      out.binary(SIGNATURE, key.signature());
    }
  }
}
