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
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code orders} of {@link Order}: hash key {@code customer}, range key {@code placedAt}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderTable extends BoundTable<Order, OrderKey> {
  private static final TableSchema SCHEMA =
      TableSchema.of("orders", KeySchema.hash("customer", S).range("placed_at", S));

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

  /** The items with this {@code customer}, by {@code placedAt}: a Query, sent when it is read. */
  public OrderQuerySet byCustomer(Order.CustomerId customer) {
    return new OrderQuerySet(Query.of(binding(),
        KeyValues.value("customer", OrderCodec.CUSTOMER_ID_FORM, customer)));
  }

  /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
  public Order get(Order.CustomerId customer, Instant placedAt) {
    return get(OrderKey.of(customer, placedAt));
  }

  /** Reads one item, if it exists: one GetItem. */
  public Optional<Order> find(Order.CustomerId customer, Instant placedAt) {
    return find(OrderKey.of(customer, placedAt));
  }

  /** Tells whether an item exists: one GetItem that returns the key alone. */
  public boolean exists(Order.CustomerId customer, Instant placedAt) {
    return exists(OrderKey.of(customer, placedAt));
  }

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<Order> delete(Order.CustomerId customer, Instant placedAt) {
    return delete(OrderKey.of(customer, placedAt));
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
    public Order get(Order.CustomerId customer, Instant placedAt) {
      return get(OrderKey.of(customer, placedAt));
    }

    /** Reads one item, if it exists: one GetItem. */
    public Optional<Order> find(Order.CustomerId customer, Instant placedAt) {
      return find(OrderKey.of(customer, placedAt));
    }

    /** Tells whether an item exists: one GetItem that returns the key alone. */
    public boolean exists(Order.CustomerId customer, Instant placedAt) {
      return exists(OrderKey.of(customer, placedAt));
    }
  }
}
