package indexes;

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
import dev.dynaset.query.HashKeys;
import dev.dynaset.schema.IndexProjection;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.spi.BoundTable;
import dev.dynaset.spi.TableIndex;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * The table {@code orders} of {@link Indexes.Order}: hash key {@code customer}, range key
 * {@code placed}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderTable
    extends BoundTable<Indexes.Order, OrderKey, OrderAttributes, OrderUpdate, OrderTable> {
  private static final TableSchema SCHEMA =
      TableSchema.of("orders", KeySchema.hash("customer", S).range("placed", S))
          .globalIndex(
              "by_place",
              KeySchema.hash("tenant", S)
                  .andHash("region", S)
                  .range("year", N)
                  .range("month", N)
                  .range("placed", S))
          .globalIndex(
              "by_status",
              KeySchema.hash("st", S).range("placed", S),
              IndexProjection.include("total", "wait", "signature", "ratio"))
          .globalIndex(
              "by_region",
              KeySchema.hash("region", S),
              IndexProjection.keysOnly())
          .localIndex("by_total", KeySchema.hash("customer", S).range("total", N))
          .localIndex(
              "by_month",
              KeySchema.hash("customer", S).range("month", N),
              IndexProjection.include("total"))
          .rounding();

  private OrderTable(TableBinding<Indexes.Order, OrderKey> binding) {
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
  protected OrderTable with(TableBinding<Indexes.Order, OrderKey> binding) {
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
   * {@return the items with this {@code customer}, by {@code placed}: a Query}
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
  public TableScan<Indexes.Order, OrderAttributes> scan() {
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
   * {@return the index {@code by_place}: hash key {@code tenant} and {@code region}, range key
   * {@code year}, {@code month} and {@code placed}}
   */
  public ByPlaceIndex byPlaceIndex() {
    return new ByPlaceIndex(binding());
  }

  /** {@return the index {@code by_status}: hash key {@code status}, range key {@code placed}} */
  public ByStatusIndex byStatusIndex() {
    return new ByStatusIndex(binding());
  }

  /** {@return the index {@code by_region}: hash key {@code region}} */
  public ByRegionIndex byRegionIndex() {
    return new ByRegionIndex(binding());
  }

  /**
   * {@return the local index {@code by_total}: hash key {@code customer}, range key {@code total}}
   */
  public ByTotalIndex byTotalIndex() {
    return new ByTotalIndex(binding());
  }

  /**
   * {@return the local index {@code by_month}: hash key {@code customer}, range key {@code month}}
   */
  public ByMonthIndex byMonthIndex() {
    return new ByMonthIndex(binding());
  }

  /**
   * {@return the item, there or not: say how to read or write it, then what to do} Sends nothing.
   * @param customer the hash key, neither null nor empty
   * @param placed the range key, not null
   */
  public ItemHandle<Indexes.Order, OrderAttributes, OrderUpdate> item(
      String customer, Instant placed) {
    return item(OrderKey.of(customer, placed));
  }

  /**
   * {@return the item: one GetItem} Throws {@code ItemNotFoundException} if there is none.
   * @param customer the hash key, neither null nor empty
   * @param placed the range key, not null
   */
  public Indexes.Order get(String customer, Instant placed) {
    return get(OrderKey.of(customer, placed));
  }

  /**
   * {@return the item, if it exists: one GetItem}
   * @param customer the hash key, neither null nor empty
   * @param placed the range key, not null
   */
  public Optional<Indexes.Order> find(String customer, Instant placed) {
    return find(OrderKey.of(customer, placed));
  }

  /**
   * {@return whether the item exists: one GetItem that returns the hash key alone}
   * @param customer the hash key, neither null nor empty
   * @param placed the range key, not null
   */
  public boolean exists(String customer, Instant placed) {
    return exists(OrderKey.of(customer, placed));
  }

  /**
   * Changes one item, which must exist: one UpdateItem.
   * @param customer the hash key, neither null nor empty
   * @param placed the range key, not null
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Indexes.Order update(String customer, Instant placed, ChangesOf<OrderUpdate> changes) {
    return update(OrderKey.of(customer, placed), changes);
  }

  /**
   * Changes one item, or creates it if all that is required is set: one UpdateItem.
   * @param customer the hash key, neither null nor empty
   * @param placed the range key, not null
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public Indexes.Order upsert(String customer, Instant placed, ChangesOf<OrderUpdate> changes) {
    return upsert(OrderKey.of(customer, placed), changes);
  }

  /**
   * Deletes one item, if it exists: one DeleteItem.
   * @param customer the hash key, neither null nor empty
   * @param placed the range key, not null
   * @return the item as it was
   */
  public Optional<Indexes.Order> delete(String customer, Instant placed) {
    return delete(OrderKey.of(customer, placed));
  }

  /** The index {@code by_place}, whose reads are eventually consistent. */
  public static final class ByPlaceIndex
      extends TableIndex<Indexes.Order, OrderKey, Indexes.Order> {
    private ByPlaceIndex(TableBinding<Indexes.Order, OrderKey> binding) {
      super(binding, "by_place", binding.reader());
    }

    /**
     * {@return the items with this {@code tenant} and {@code region}, by {@code year},
     * {@code month} and {@code placed}: a Query of the index}
     * @param tenant a part of the hash key, neither null nor empty
     * @param region a part of the hash key, neither null nor empty
     */
    public OrderByPlaceIndexQuerySet byTenantAndRegion(String tenant, String region) {
      return new OrderByPlaceIndexQuerySet(
          query(KeyValues.string("tenant", tenant), KeyValues.string("region", region)));
    }

    /**
     * {@return the items with the {@code tenant} and {@code region} that the functions take of one
     * of the values: a Query for each; {@code merged()} sorts all}
     * @param <V> what has the parts of a hash key
     * @param values what the parts are taken of, none of them null
     * @param tenant gives a part of the hash key, neither null nor empty
     * @param region gives a part of the hash key, neither null nor empty
     */
    public <V> OrderByPlaceIndexQuerySet byTenantAndRegionIn(
        Collection<? extends V> values, Function<? super V, ? extends String> tenant,
        Function<? super V, ? extends String> region) {
      return new OrderByPlaceIndexQuerySet(queryEach(HashKeys.of(values)
              .and("tenant", Forms.string(), tenant)
              .and("region", Forms.string(), region)));
    }

    /** {@return all items: a Scan, which costs the whole index, whatever a filter leaves out} */
    public Scan<Indexes.Order, OrderAttributes> scan() {
      return globalScan(OrderAttributes.INSTANCE);
    }
  }

  /**
   * The index {@code by_status}, whose reads are eventually consistent. It holds parts of the
   * items: {@link OrderByStatusIndexItem}.
   */
  public static final class ByStatusIndex
      extends TableIndex<Indexes.Order, OrderKey, OrderByStatusIndexItem> {
    private ByStatusIndex(TableBinding<Indexes.Order, OrderKey> binding) {
      super(binding, "by_status", OrderByStatusIndexItem.Decoder.INSTANCE);
    }

    /**
     * {@return the items with this {@code status}, by {@code placed}: a Query of the index}
     * @param status the hash key, not null
     */
    public OrderByStatusIndexQuerySet byStatus(Indexes.Status status) {
      return new OrderByStatusIndexQuerySet(query(KeyValues.enumValue("status", status)));
    }

    /**
     * {@return the items with one of these {@code status}: a Query for each; {@code merged()} sorts
     * all}
     * @param values the hash keys, none of them null
     */
    public OrderByStatusIndexQuerySet byStatusIn(Collection<Indexes.Status> values) {
      return new OrderByStatusIndexQuerySet(queryEach("status", Codec.STATUS_FORM, values));
    }

    /** {@return all items: a Scan, which costs the whole index, whatever a filter leaves out} */
    public Scan<OrderByStatusIndexItem, OrderByStatusIndexItem.Attributes> scan() {
      return globalScan(OrderByStatusIndexItem.Attributes.INSTANCE);
    }
  }

  /**
   * The index {@code by_region}, whose reads are eventually consistent. It holds parts of the
   * items: {@link OrderByRegionIndexItem}.
   */
  public static final class ByRegionIndex
      extends TableIndex<Indexes.Order, OrderKey, OrderByRegionIndexItem> {
    private ByRegionIndex(TableBinding<Indexes.Order, OrderKey> binding) {
      super(binding, "by_region", OrderByRegionIndexItem.Decoder.INSTANCE);
    }

    /**
     * {@return the items with this {@code region}: a Query of the index}
     * @param region the hash key, neither null nor empty
     */
    public OrderByRegionIndexQuerySet byRegion(String region) {
      return new OrderByRegionIndexQuerySet(query(KeyValues.string("region", region)));
    }

    /**
     * {@return the items with one of these {@code region}: a Query for each}
     * @param values the hash keys, none of them null or empty
     */
    public OrderByRegionIndexQuerySet byRegionIn(Collection<String> values) {
      return new OrderByRegionIndexQuerySet(queryEach("region", Forms.string(), values));
    }

    /** {@return all items: a Scan, which costs the whole index, whatever a filter leaves out} */
    public Scan<OrderByRegionIndexItem, OrderByRegionIndexItem.Attributes> scan() {
      return globalScan(OrderByRegionIndexItem.Attributes.INSTANCE);
    }
  }

  /** The local index {@code by_total}, whose reads can be consistent. */
  public static final class ByTotalIndex
      extends TableIndex<Indexes.Order, OrderKey, Indexes.Order> {
    private ByTotalIndex(TableBinding<Indexes.Order, OrderKey> binding) {
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

    /** {@return all items: a Scan, which costs the whole index, whatever a filter leaves out} */
    public TableScan<Indexes.Order, OrderAttributes> scan() {
      return localScan(OrderAttributes.INSTANCE);
    }
  }

  /**
   * The local index {@code by_month}, whose reads can be consistent. It holds parts of the items:
   * {@link OrderByMonthIndexItem}.
   */
  public static final class ByMonthIndex
      extends TableIndex<Indexes.Order, OrderKey, OrderByMonthIndexItem> {
    private ByMonthIndex(TableBinding<Indexes.Order, OrderKey> binding) {
      super(binding, "by_month", OrderByMonthIndexItem.Decoder.INSTANCE);
    }

    /**
     * {@return the items with this {@code customer}, by {@code month}: a Query of the index}
     * @param customer the hash key, neither null nor empty
     */
    public OrderByMonthIndexQuerySet byCustomer(String customer) {
      return new OrderByMonthIndexQuerySet(query(KeyValues.string("customer", customer)));
    }

    /**
     * {@return the items with one of these {@code customer}: a Query for each; {@code merged()}
     * sorts all}
     * @param values the hash keys, none of them null or empty
     */
    public OrderByMonthIndexQuerySet byCustomerIn(Collection<String> values) {
      return new OrderByMonthIndexQuerySet(queryEach("customer", Forms.string(), values));
    }

    /** {@return all items: a Scan, which costs the whole index, whatever a filter leaves out} */
    public TableScan<OrderByMonthIndexItem, OrderByMonthIndexItem.Attributes> scan() {
      return localScan(OrderByMonthIndexItem.Attributes.INSTANCE);
    }
  }

  /** Reads and writes the items of {@link Indexes.Order}. */
  static final class Codec extends ItemCodec<Indexes.Order, OrderKey> {
    static final Codec INSTANCE = new Codec();

    static final int CUSTOMER = 0;
    static final int PLACED = 1;
    static final int STATUS = 2;
    static final int TENANT = 3;
    static final int REGION = 4;
    static final int YEAR = 5;
    static final int MONTH = 6;
    static final int TOTAL = 7;
    static final int WAIT = 8;
    static final int SIGNATURE = 9;
    static final int RATIO = 10;
    static final int NOTE = 11;

    static final EnumForm<Indexes.Status> STATUS_FORM = EnumForm.of(Indexes.Status.values());

    private Codec() {
      super(ItemShape.ofItem("Indexes.Order", 2, "customer", "placed", "status", "tenant", "region",
          "year", "month", "total", "wait", "signature", "ratio", "note")
          .storedAs(
              "status", "st")
          .masking(TOTAL));
    }

    @Override
    public Indexes.Order read(ItemReader in) {
      Indexes.Order item = new Indexes.Order();
      item.customer = in.string(CUSTOMER);
      item.placed = in.instant(PLACED);
      item.status = in.enumOrNull(STATUS, STATUS_FORM);
      item.tenant = in.stringOrNull(TENANT);
      item.region = in.stringOrNull(REGION);
      item.year = in.intValue(YEAR);
      item.month = in.intOrNull(MONTH);
      item.total = in.longValue(TOTAL);
      item.wait = in.stringOrNull(WAIT);
      item.signature = in.binaryOrNull(SIGNATURE);
      item.ratio = in.doubleValue(RATIO);
      item.note = in.string(NOTE);
      return item;
    }

    @Override
    public void write(Indexes.Order item, ItemWriter out) {
      out.string(CUSTOMER, item.customer);
      out.instant(PLACED, item.placed);
      out.enumOrAbsent(STATUS, item.status);
      out.stringOrAbsent(TENANT, item.tenant);
      out.stringOrAbsent(REGION, item.region);
      out.number(YEAR, item.year);
      out.numberOrAbsent(MONTH, item.month);
      out.number(TOTAL, item.total);
      out.stringOrAbsent(WAIT, item.wait);
      out.binaryOrAbsent(SIGNATURE, item.signature);
      out.number(RATIO, item.ratio);
      out.string(NOTE, item.note);
    }

    @Override
    public OrderKey keyOf(Indexes.Order item) {
      return OrderKey.of(item.customer, item.placed);
    }

    @Override
    public OrderKey readKey(ItemReader in) {
      return OrderKey.of(in.string(CUSTOMER), in.instant(PLACED));
    }

    @Override
    public void writeKey(OrderKey key, ItemWriter out) {
      out.string(CUSTOMER, key.customer());
      out.instant(PLACED, key.placed());
    }
  }
}
