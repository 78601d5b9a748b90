package app;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.Condition;
import dev.dynaset.Dynaset;
import dev.dynaset.ItemInterceptor;
import dev.dynaset.ItemReads;
import dev.dynaset.PreparedWrite;
import dev.dynaset.Read;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.schema.IdKind;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.spi.BoundTable;
import dev.dynaset.spi.ConditionalWrites;
import dev.dynaset.spi.ConsistentReads;
import dev.dynaset.spi.PreparedWrites;
import dev.dynaset.write.WriteOptions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * The table {@code everything} of {@link Everything}: hash key {@code id}, range key {@code day}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class EverythingTable
    extends BoundTable<Everything, EverythingKey, EverythingAttributes, EverythingUpdate> {
  private static final TableSchema SCHEMA =
      TableSchema.of("everything", KeySchema.hash("id", S).range("day", N))
          .timeToLive("expires-at")
          .version("version")
          .createdAt("created-at")
          .updatedAt("updated-at")
          .generatedId("id", IdKind.UUID_V7);

  private EverythingTable(TableBinding<Everything, EverythingKey> binding) {
    super(binding);
  }

  @Override
  protected EverythingAttributes attributes() {
    return EverythingAttributes.INSTANCE;
  }

  @Override
  protected EverythingUpdate updates() {
    return EverythingUpdate.INSTANCE;
  }

  /** The table as {@code dynaset} reaches it. Sends nothing. */
  public static EverythingTable of(Dynaset dynaset) {
    return new EverythingTable(
        TableBinding.of(dynaset, "0.1", SCHEMA, EverythingCodec.INSTANCE));
  }

  @Override
  public EverythingTable named(String tableName) {
    return new EverythingTable(binding().named(tableName));
  }

  @Override
  public EverythingTable intercept(ItemInterceptor<Everything, EverythingKey> interceptor) {
    return new EverythingTable(binding().intercept(interceptor));
  }

  /** The items with this {@code id}, by {@code day}: a Query, sent when it is read. */
  public EverythingQuerySet byId(Everything.Id id) {
    return new EverythingQuerySet(Query.of(binding(),
        KeyValues.value("id", EverythingCodec.ID_FORM, id)));
  }

  /**
   * The items with one of these {@code id}, one hash key after the other in the order given, each
   * by {@code day}: a Query for each, sent when it is read. A value that is given twice counts
   * once; without values nothing is sent. {@code merged()} brings all of them in the order of
   * {@code day}.
   */
  public EverythingQuerySet byIdIn(Collection<Everything.Id> values) {
    return new EverythingQuerySet(
        Query.ofEach(binding(), values,
            value -> KeyValues.value("id", EverythingCodec.ID_FORM, value)));
  }

  /**
   * All items of the table, in no order: a Scan, sent when it is read. It reads the whole table, in
   * requests of up to 1 MB, and costs read units for all of it, whatever a filter leaves out.
   */
  public TableScan<Everything, EverythingAttributes> scan() {
    return tableScan();
  }

  /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
  public Everything get(Everything.Id id, LocalDate day) {
    return get(EverythingKey.of(id, day));
  }

  /** Reads one item, if it exists: one GetItem. */
  public Optional<Everything> find(Everything.Id id, LocalDate day) {
    return find(EverythingKey.of(id, day));
  }

  /** Tells whether an item exists: one GetItem that returns the key alone. */
  public boolean exists(Everything.Id id, LocalDate day) {
    return exists(EverythingKey.of(id, day));
  }

  /**
   * Changes one item, and returns it as it is then: one UpdateItem. Throws
   * {@code ItemNotFoundException} if there is none.
   */
  public Everything update(
      Everything.Id id, LocalDate day,
      Function<EverythingUpdate, Update<EverythingUpdate>> change) {
    return update(EverythingKey.of(id, day), change);
  }

  /**
   * Changes one item, or creates it if there is none, and returns it as it is then: one UpdateItem.
   * Throws {@code IllegalArgumentException}, and sends nothing, if a member that must not be absent
   * is not set.
   */
  public Everything upsert(
      Everything.Id id, LocalDate day,
      Function<EverythingUpdate, Update<EverythingUpdate>> change) {
    return upsert(EverythingKey.of(id, day), change);
  }

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<Everything> delete(Everything.Id id, LocalDate day) {
    return delete(EverythingKey.of(id, day));
  }

  @Override
  public Consistent consistentRead() {
    return new Consistent(binding());
  }

  /**
   * Reads that take items whose {@code expiresAt} is over for missing. DynamoDB returns them until
   * it deletes them, possibly days later.
   */
  public ItemReads<Everything, EverythingKey> unexpired() {
    return unexpiredReads();
  }

  @Override
  public Conditional onlyIf(Condition<EverythingAttributes> condition) {
    return new Conditional(binding(), WriteOptions.onlyIf(condition));
  }

  @Override
  public Conditional onlyIf(
      Function<? super EverythingAttributes, Condition<EverythingAttributes>> condition) {
    return onlyIf(condition.apply(EverythingAttributes.INSTANCE));
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
  public static final class Consistent extends ConsistentReads<Everything, EverythingKey> {
    private Consistent(TableBinding<Everything, EverythingKey> binding) {
      super(binding);
    }

    /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
    public Everything get(Everything.Id id, LocalDate day) {
      return get(EverythingKey.of(id, day));
    }

    /** Reads one item, if it exists: one GetItem. */
    public Optional<Everything> find(Everything.Id id, LocalDate day) {
      return find(EverythingKey.of(id, day));
    }

    /** Tells whether an item exists: one GetItem that returns the key alone. */
    public boolean exists(Everything.Id id, LocalDate day) {
      return exists(EverythingKey.of(id, day));
    }
  }

  /** Writes that succeed only if a condition holds, or whatever the version of the item is. */
  public static final class Conditional
      extends ConditionalWrites<Everything, EverythingKey, EverythingAttributes, EverythingUpdate,
          Conditional> {
    private Conditional(TableBinding<Everything, EverythingKey> binding, WriteOptions options) {
      super(binding, EverythingAttributes.INSTANCE, EverythingUpdate.INSTANCE, options);
    }

    @Override
    protected Conditional with(WriteOptions options) {
      return new Conditional(binding(), options);
    }

    /**
     * Changes one item, and returns it as it is then: one UpdateItem. Throws
     * {@code ConditionFailedException} if the condition does not hold.
     */
    public Everything update(
        Everything.Id id, LocalDate day,
        Function<EverythingUpdate, Update<EverythingUpdate>> change) {
      return update(EverythingKey.of(id, day), change);
    }

    /**
     * Changes one item, or creates it if there is none, and returns it as it is then: one
     * UpdateItem. Throws {@code ConditionFailedException} if the condition does not hold.
     */
    public Everything upsert(
        Everything.Id id, LocalDate day,
        Function<EverythingUpdate, Update<EverythingUpdate>> change) {
      return upsert(EverythingKey.of(id, day), change);
    }

    /**
     * Deletes one item, and returns it as it was: one DeleteItem. Throws
     * {@code ConditionFailedException} if the condition does not hold.
     */
    public Optional<Everything> delete(Everything.Id id, LocalDate day) {
      return delete(EverythingKey.of(id, day));
    }
  }

  /** Writes and reads as values: each is sent when it is executed, alone or with others. */
  public static final class Prepared
      extends PreparedWrites<Everything, EverythingKey, EverythingAttributes, EverythingUpdate,
          Prepared> {
    private Prepared(TableBinding<Everything, EverythingKey> binding, WriteOptions options) {
      super(binding, EverythingAttributes.INSTANCE, EverythingUpdate.INSTANCE, options);
    }

    @Override
    protected Prepared with(WriteOptions options) {
      return new Prepared(binding(), options);
    }

    /** The read of one item: a GetItem, or a part of one of many items. */
    public Read<Everything> get(Everything.Id id, LocalDate day) {
      return get(EverythingKey.of(id, day));
    }

    /** The change of one item, which must exist: an UpdateItem. */
    public PreparedWrite<Everything, EverythingAttributes> update(
        Everything.Id id, LocalDate day,
        Function<EverythingUpdate, Update<EverythingUpdate>> change) {
      return update(EverythingKey.of(id, day), change);
    }

    /** The change of one item, or its creation: an UpdateItem. */
    public PreparedWrite<Everything, EverythingAttributes> upsert(
        Everything.Id id, LocalDate day,
        Function<EverythingUpdate, Update<EverythingUpdate>> change) {
      return upsert(EverythingKey.of(id, day), change);
    }

    /** The deletion of one item: a DeleteItem. */
    public PreparedWrite<Everything, EverythingAttributes> delete(Everything.Id id, LocalDate day) {
      return delete(EverythingKey.of(id, day));
    }

    /**
     * The check that one item exists, and fulfils the condition if there is one: for transactions.
     */
    public PreparedWrite<Everything, EverythingAttributes> check(Everything.Id id, LocalDate day) {
      return check(EverythingKey.of(id, day));
    }
  }
}
