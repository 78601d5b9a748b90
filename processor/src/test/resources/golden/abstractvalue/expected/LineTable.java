package shop;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.Condition;
import dev.dynaset.Dynaset;
import dev.dynaset.ItemInterceptor;
import dev.dynaset.PreparedWrite;
import dev.dynaset.Read;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.spi.BoundTable;
import dev.dynaset.spi.ConditionalWrites;
import dev.dynaset.spi.ConsistentReads;
import dev.dynaset.spi.PreparedWrites;
import dev.dynaset.write.WriteOptions;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The table {@code lines} of {@link Line}: hash key {@code id}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class LineTable extends BoundTable<Line, LineKey, LineAttributes, LineUpdate> {
  private static final TableSchema SCHEMA =
      TableSchema.of("lines", KeySchema.hash("id", S));

  private LineTable(TableBinding<Line, LineKey> binding) {
    super(binding);
  }

  @Override
  protected LineAttributes attributes() {
    return LineAttributes.INSTANCE;
  }

  @Override
  protected LineUpdate updates() {
    return LineUpdate.INSTANCE;
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

  @Override
  public LineTable intercept(ItemInterceptor<Line, LineKey> interceptor) {
    return new LineTable(binding().intercept(interceptor));
  }

  /** The items with this {@code id}: a Query, sent when it is read. */
  public LineQuerySet byId(String id) {
    return new LineQuerySet(Query.of(binding(), KeyValues.string("id", id)));
  }

  /**
   * The items with one of these {@code id}, one hash key after the other in the order given: a
   * Query for each, sent when it is read. A value that is given twice counts once; without values
   * nothing is sent. {@code batchGet} reads as many in fewer requests.
   */
  public LineQuerySet byIdIn(Collection<String> values) {
    return new LineQuerySet(
        Query.ofEach(binding(), values, value -> KeyValues.string("id", value)));
  }

  /**
   * All items of the table, in no order: a Scan, sent when it is read. It reads the whole table, in
   * requests of up to 1 MB, and costs read units for all of it, whatever a filter leaves out.
   */
  public TableScan<Line, LineAttributes> scan() {
    return tableScan();
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

  /**
   * Changes one item, and returns it as it is then: one UpdateItem. Throws
   * {@code ItemNotFoundException} if there is none.
   */
  public Line update(String id, Function<LineUpdate, Update<LineUpdate>> change) {
    return update(LineKey.of(id), change);
  }

  /**
   * Changes one item, or creates it if there is none, and returns it as it is then: one UpdateItem.
   * Throws {@code IllegalArgumentException}, and sends nothing, if a member that must not be absent
   * is not set.
   */
  public Line upsert(String id, Function<LineUpdate, Update<LineUpdate>> change) {
    return upsert(LineKey.of(id), change);
  }

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<Line> delete(String id) {
    return delete(LineKey.of(id));
  }

  @Override
  public Consistent consistentRead() {
    return new Consistent(binding());
  }

  @Override
  public Conditional onlyIf(Condition<LineAttributes> condition) {
    return new Conditional(binding(), WriteOptions.onlyIf(condition));
  }

  @Override
  public Conditional onlyIf(Function<? super LineAttributes, Condition<LineAttributes>> condition) {
    return onlyIf(condition.apply(LineAttributes.INSTANCE));
  }

  @Override
  public Conditional lastWriteWins() {
    return new Conditional(binding(), WriteOptions.lastWriteWins());
  }

  @Override
  public Prepared prepare() {
    return new Prepared(binding(), WriteOptions.none());
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

  /** Writes that succeed only if a condition holds, or whatever the version of the item is. */
  public static final class Conditional
      extends ConditionalWrites<Line, LineKey, LineAttributes, LineUpdate, Conditional> {
    private Conditional(TableBinding<Line, LineKey> binding, WriteOptions options) {
      super(binding, LineAttributes.INSTANCE, LineUpdate.INSTANCE, options);
    }

    @Override
    protected Conditional with(WriteOptions options) {
      return new Conditional(binding(), options);
    }

    /**
     * Changes one item, and returns it as it is then: one UpdateItem. Throws
     * {@code ConditionFailedException} if the condition does not hold.
     */
    public Line update(String id, Function<LineUpdate, Update<LineUpdate>> change) {
      return update(LineKey.of(id), change);
    }

    /**
     * Changes one item, or creates it if there is none, and returns it as it is then: one
     * UpdateItem. Throws {@code ConditionFailedException} if the condition does not hold.
     */
    public Line upsert(String id, Function<LineUpdate, Update<LineUpdate>> change) {
      return upsert(LineKey.of(id), change);
    }

    /**
     * Deletes one item, and returns it as it was: one DeleteItem. Throws
     * {@code ConditionFailedException} if the condition does not hold.
     */
    public Optional<Line> delete(String id) {
      return delete(LineKey.of(id));
    }
  }

  /** Writes and reads as values: each is sent when it is executed, alone or with others. */
  public static final class Prepared
      extends PreparedWrites<Line, LineKey, LineAttributes, LineUpdate, Prepared> {
    private Prepared(TableBinding<Line, LineKey> binding, WriteOptions options) {
      super(binding, LineAttributes.INSTANCE, LineUpdate.INSTANCE, options);
    }

    @Override
    protected Prepared with(WriteOptions options) {
      return new Prepared(binding(), options);
    }

    /** The read of one item: a GetItem, or a part of one of many items. */
    public Read<Line> get(String id) {
      return get(LineKey.of(id));
    }

    /** The change of one item, which must exist: an UpdateItem. */
    public PreparedWrite<Line, LineAttributes> update(
        String id, Function<LineUpdate, Update<LineUpdate>> change) {
      return update(LineKey.of(id), change);
    }

    /** The change of one item, or its creation: an UpdateItem. */
    public PreparedWrite<Line, LineAttributes> upsert(
        String id, Function<LineUpdate, Update<LineUpdate>> change) {
      return upsert(LineKey.of(id), change);
    }

    /** The deletion of one item: a DeleteItem. */
    public PreparedWrite<Line, LineAttributes> delete(String id) {
      return delete(LineKey.of(id));
    }

    /**
     * The check that one item exists, and fulfils the condition if there is one: for transactions.
     */
    public PreparedWrite<Line, LineAttributes> check(String id) {
      return check(LineKey.of(id));
    }
  }
}
