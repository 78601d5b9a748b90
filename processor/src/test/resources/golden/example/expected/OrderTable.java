package app;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.Dynaset;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.spi.BoundTable;
import dev.dynaset.spi.ConsistentReads;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The table {@code orders} of {@link Order}: hash key {@code id}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderTable extends BoundTable<Order, OrderKey> {
  private static final TableSchema SCHEMA =
      TableSchema.of("orders", KeySchema.hash("id", S))
          .globalIndex("by_status", KeySchema.hash("status", S).range("placedAt", S))
          .globalIndex("by_coupon", KeySchema.hash("coupon", S));

  private OrderTable(TableBinding<Order, OrderKey> binding) {
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

  /** The items with this {@code id}: a Query, sent when it is read. */
  public OrderQuerySet byId(String id) {
    return new OrderQuerySet(Query.of(binding(), KeyValues.string("id", id)));
  }

  /** The index {@code by_status}: hash key {@code status}, range key {@code placedAt}. */
  public ByStatusIndex byStatusIndex() {
    return new ByStatusIndex(binding());
  }

  /** The index {@code by_coupon}: hash key {@code coupon}. */
  public ByCouponIndex byCouponIndex() {
    return new ByCouponIndex(binding());
  }

  /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
  public Order get(String id) {
    return get(OrderKey.of(id));
  }

  /** Reads one item, if it exists: one GetItem. */
  public Optional<Order> find(String id) {
    return find(OrderKey.of(id));
  }

  /** Tells whether an item exists: one GetItem that returns the key alone. */
  public boolean exists(String id) {
    return exists(OrderKey.of(id));
  }

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<Order> delete(String id) {
    return delete(OrderKey.of(id));
  }

  @Override
  public Consistent consistentRead() {
    return new Consistent(binding());
  }

  /** Strongly consistent reads, at twice the read units. */
  public static final class Consistent extends ConsistentReads<Order, OrderKey> {
    private Consistent(TableBinding<Order, OrderKey> binding) {
      super(binding);
    }

    /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
    public Order get(String id) {
      return get(OrderKey.of(id));
    }

    /** Reads one item, if it exists: one GetItem. */
    public Optional<Order> find(String id) {
      return find(OrderKey.of(id));
    }

    /** Tells whether an item exists: one GetItem that returns the key alone. */
    public boolean exists(String id) {
      return exists(OrderKey.of(id));
    }
  }

  /**
   * The index {@code by_status}: hash key {@code status}, range key {@code placedAt}. Its reads are
   * eventually consistent.
   */
  public static final class ByStatusIndex {
    private final TableBinding<Order, OrderKey> binding;

    private ByStatusIndex(TableBinding<Order, OrderKey> binding) {
      this.binding = binding;
    }

    /**
     * The items with this {@code status}, by {@code placedAt}: a Query of the index, sent when it
     * is read.
     */
    public OrderByStatusIndexQuerySet byStatus(Order.Status status) {
      return new OrderByStatusIndexQuerySet(
          Query.of(binding, "by_status", KeyValues.enumValue("status", status)));
    }
  }

  /** The index {@code by_coupon}: hash key {@code coupon}. Its reads are eventually consistent. */
  public static final class ByCouponIndex {
    private final TableBinding<Order, OrderKey> binding;

    private ByCouponIndex(TableBinding<Order, OrderKey> binding) {
      this.binding = binding;
    }

    /** The items with this {@code coupon}: a Query of the index, sent when it is read. */
    public OrderByCouponIndexQuerySet byCoupon(String coupon) {
      return new OrderByCouponIndexQuerySet(
          Query.of(binding, "by_coupon", KeyValues.string("coupon", coupon)));
    }
  }
}
