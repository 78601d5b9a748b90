package shop;

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

/** The table {@code orders} of {@link Order}: hash key {@code id}, range key {@code name}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderTable extends BoundTable<Order, OrderKey> {
  private static final TableSchema SCHEMA =
      TableSchema.of("orders", KeySchema.hash("pk", S).range("name", S));

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

  /** The items with this {@code id}, by {@code name}: a Query, sent when it is read. */
  public OrderQuerySet byId(String id) {
    return new OrderQuerySet(Query.of(binding(), KeyValues.string("id", id)));
  }

  /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
  public Order get(String id, String name) {
    return get(OrderKey.of(id, name));
  }

  /** Reads one item, if it exists: one GetItem. */
  public Optional<Order> find(String id, String name) {
    return find(OrderKey.of(id, name));
  }

  /** Tells whether an item exists: one GetItem that returns the key alone. */
  public boolean exists(String id, String name) {
    return exists(OrderKey.of(id, name));
  }

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<Order> delete(String id, String name) {
    return delete(OrderKey.of(id, name));
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
    public Order get(String id, String name) {
      return get(OrderKey.of(id, name));
    }

    /** Reads one item, if it exists: one GetItem. */
    public Optional<Order> find(String id, String name) {
      return find(OrderKey.of(id, name));
    }

    /** Tells whether an item exists: one GetItem that returns the key alone. */
    public boolean exists(String id, String name) {
      return exists(OrderKey.of(id, name));
    }
  }
}
