package indexes;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.Dynaset;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.Projection;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.spi.BoundTable;
import dev.dynaset.spi.ConsistentReads;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code orders} of {@link Indexes.Order}: hash key {@code customer}, range key
 * {@code placed}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderTable extends BoundTable<Indexes.Order, OrderKey> {
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
              Projection.include("total", "wait", "signature", "ratio"))
          .globalIndex(
              "by_region",
              KeySchema.hash("region", S),
              Projection.keysOnly())
          .localIndex("by_total", KeySchema.hash("customer", S).range("total", N))
          .localIndex(
              "by_month",
              KeySchema.hash("customer", S).range("month", N),
              Projection.include("total"));

  private OrderTable(TableBinding<Indexes.Order, OrderKey> binding) {
    super(binding);
  }

  /** The table as {@code dynaset} reaches it. Sends nothing. */
  public static OrderTable of(Dynaset dynaset) {
    return new OrderTable(
        TableBinding.of(dynaset, "0.1", SCHEMA, OrderCodec.INSTANCE));
  }

  @Override
  public OrderTable named(String tableName) {
    return new OrderTable(binding().named(tableName));
  }

  /** The items with this {@code customer}, by {@code placed}: a Query, sent when it is read. */
  public OrderQuerySet byCustomer(String customer) {
    return new OrderQuerySet(Query.of(binding(), KeyValues.string("customer", customer)));
  }

  /**
   * The index {@code by_place}: hash key {@code tenant} and {@code region}, range key {@code year},
   * {@code month} and {@code placed}.
   */
  public ByPlaceIndex byPlaceIndex() {
    return new ByPlaceIndex(binding());
  }

  /** The index {@code by_status}: hash key {@code status}, range key {@code placed}. */
  public ByStatusIndex byStatusIndex() {
    return new ByStatusIndex(binding());
  }

  /** The index {@code by_region}: hash key {@code region}. */
  public ByRegionIndex byRegionIndex() {
    return new ByRegionIndex(binding());
  }

  /** The local index {@code by_total}: hash key {@code customer}, range key {@code total}. */
  public ByTotalIndex byTotalIndex() {
    return new ByTotalIndex(binding());
  }

  /** The local index {@code by_month}: hash key {@code customer}, range key {@code month}. */
  public ByMonthIndex byMonthIndex() {
    return new ByMonthIndex(binding());
  }

  /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
  public Indexes.Order get(String customer, Instant placed) {
    return get(OrderKey.of(customer, placed));
  }

  /** Reads one item, if it exists: one GetItem. */
  public Optional<Indexes.Order> find(String customer, Instant placed) {
    return find(OrderKey.of(customer, placed));
  }

  /** Tells whether an item exists: one GetItem that returns the key alone. */
  public boolean exists(String customer, Instant placed) {
    return exists(OrderKey.of(customer, placed));
  }

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<Indexes.Order> delete(String customer, Instant placed) {
    return delete(OrderKey.of(customer, placed));
  }

  @Override
  public Consistent consistentRead() {
    return new Consistent(binding());
  }

  /** Strongly consistent reads, at twice the read units. */
  public static final class Consistent extends ConsistentReads<Indexes.Order, OrderKey> {
    private Consistent(TableBinding<Indexes.Order, OrderKey> binding) {
      super(binding);
    }

    /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
    public Indexes.Order get(String customer, Instant placed) {
      return get(OrderKey.of(customer, placed));
    }

    /** Reads one item, if it exists: one GetItem. */
    public Optional<Indexes.Order> find(String customer, Instant placed) {
      return find(OrderKey.of(customer, placed));
    }

    /** Tells whether an item exists: one GetItem that returns the key alone. */
    public boolean exists(String customer, Instant placed) {
      return exists(OrderKey.of(customer, placed));
    }
  }

  /**
   * The index {@code by_place}: hash key {@code tenant} and {@code region}, range key {@code year},
   * {@code month} and {@code placed}. Its reads are eventually consistent.
   */
  public static final class ByPlaceIndex {
    private final TableBinding<Indexes.Order, OrderKey> binding;

    private ByPlaceIndex(TableBinding<Indexes.Order, OrderKey> binding) {
      this.binding = binding;
    }

    /**
     * The items with this {@code tenant} and {@code region}, by {@code year}, {@code month} and
     * {@code placed}: a Query of the index, sent when it is read.
     */
    public OrderByPlaceIndexQuerySet byTenantAndRegion(String tenant, String region) {
      return new OrderByPlaceIndexQuerySet(
          Query.of(
              binding, "by_place",
              KeyValues.string("tenant", tenant),
              KeyValues.string("region", region)));
    }
  }

  /**
   * The index {@code by_status}: hash key {@code status}, range key {@code placed}. It holds parts
   * of the items: {@link OrderByStatusIndexItem}. Its reads are eventually consistent.
   */
  public static final class ByStatusIndex {
    private final TableBinding<Indexes.Order, OrderKey> binding;

    private ByStatusIndex(TableBinding<Indexes.Order, OrderKey> binding) {
      this.binding = binding;
    }

    /**
     * The items with this {@code status}, by {@code placed}: a Query of the index, sent when it is
     * read.
     */
    public OrderByStatusIndexQuerySet byStatus(Indexes.Status status) {
      return new OrderByStatusIndexQuerySet(
          Query.of(
              binding, "by_status",
              OrderByStatusIndexItem.Decoder.INSTANCE,
              KeyValues.enumValue("status", status)));
    }
  }

  /**
   * The index {@code by_region}: hash key {@code region}. It holds parts of the items:
   * {@link OrderByRegionIndexItem}. Its reads are eventually consistent.
   */
  public static final class ByRegionIndex {
    private final TableBinding<Indexes.Order, OrderKey> binding;

    private ByRegionIndex(TableBinding<Indexes.Order, OrderKey> binding) {
      this.binding = binding;
    }

    /** The items with this {@code region}: a Query of the index, sent when it is read. */
    public OrderByRegionIndexQuerySet byRegion(String region) {
      return new OrderByRegionIndexQuerySet(
          Query.of(
              binding, "by_region",
              OrderByRegionIndexItem.Decoder.INSTANCE,
              KeyValues.string("region", region)));
    }
  }

  /**
   * The local index {@code by_total}: hash key {@code customer}, range key {@code total}. Its reads
   * are eventually consistent, unless they are asked to be consistent.
   */
  public static final class ByTotalIndex {
    private final TableBinding<Indexes.Order, OrderKey> binding;

    private ByTotalIndex(TableBinding<Indexes.Order, OrderKey> binding) {
      this.binding = binding;
    }

    /**
     * The items with this {@code customer}, by {@code total}: a Query of the index, sent when it is
     * read.
     */
    public OrderByTotalIndexQuerySet byCustomer(String customer) {
      return new OrderByTotalIndexQuerySet(
          Query.of(binding, "by_total", KeyValues.string("customer", customer)));
    }
  }

  /**
   * The local index {@code by_month}: hash key {@code customer}, range key {@code month}. It holds
   * parts of the items: {@link OrderByMonthIndexItem}. Its reads are eventually consistent, unless
   * they are asked to be consistent.
   */
  public static final class ByMonthIndex {
    private final TableBinding<Indexes.Order, OrderKey> binding;

    private ByMonthIndex(TableBinding<Indexes.Order, OrderKey> binding) {
      this.binding = binding;
    }

    /**
     * The items with this {@code customer}, by {@code month}: a Query of the index, sent when it is
     * read.
     */
    public OrderByMonthIndexQuerySet byCustomer(String customer) {
      return new OrderByMonthIndexQuerySet(
          Query.of(
              binding, "by_month",
              OrderByMonthIndexItem.Decoder.INSTANCE,
              KeyValues.string("customer", customer)));
    }
  }
}
