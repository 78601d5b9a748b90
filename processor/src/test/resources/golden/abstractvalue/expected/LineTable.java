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

/** The table {@code lines} of {@link Line}: hash key {@code id}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class LineTable extends BoundTable<Line, LineKey> {
  private static final TableSchema SCHEMA =
      TableSchema.of("lines", KeySchema.hash("id", S));

  private LineTable(TableBinding<Line, LineKey> binding) {
    super(binding);
  }

  /** The table as {@code dynaset} reaches it. Sends nothing. */
  public static LineTable of(Dynaset dynaset) {
    return new LineTable(
        TableBinding.of(dynaset, "0.1", SCHEMA, LineCodec.INSTANCE));
  }

  @Override
  public LineTable named(String tableName) {
    return new LineTable(binding().named(tableName));
  }

  /** The items with this {@code id}: a Query, sent when it is read. */
  public LineQuerySet byId(String id) {
    return new LineQuerySet(Query.of(binding(), KeyValues.string("id", id)));
  }

  /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
  public Line get(String id) {
    return get(LineKey.of(id));
  }

  /** Reads one item, if it exists: one GetItem. */
  public Optional<Line> find(String id) {
    return find(LineKey.of(id));
  }

  /** Tells whether an item exists: one GetItem that returns the key alone. */
  public boolean exists(String id) {
    return exists(LineKey.of(id));
  }

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<Line> delete(String id) {
    return delete(LineKey.of(id));
  }

  @Override
  public Consistent consistentRead() {
    return new Consistent(binding());
  }

  /** Strongly consistent reads, at twice the read units. */
  public static final class Consistent extends ConsistentReads<Line, LineKey> {
    private Consistent(TableBinding<Line, LineKey> binding) {
      super(binding);
    }

    /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
    public Line get(String id) {
      return get(LineKey.of(id));
    }

    /** Reads one item, if it exists: one GetItem. */
    public Optional<Line> find(String id) {
      return find(LineKey.of(id));
    }

    /** Tells whether an item exists: one GetItem that returns the key alone. */
    public boolean exists(String id) {
      return exists(LineKey.of(id));
    }
  }
}
