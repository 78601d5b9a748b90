package keys;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.Condition;
import dev.dynaset.Dynaset;
import dev.dynaset.ItemInterceptor;
import dev.dynaset.PreparedWrite;
import dev.dynaset.Read;
import dev.dynaset.Scan;
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
import dev.dynaset.spi.TableIndex;
import dev.dynaset.write.WriteOptions;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The table {@code hash_only} of {@link Keys.Single}: hash key {@code amount}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class HashOnlyTable
    extends BoundTable<Keys.Single, HashOnlyKey, HashOnlyAttributes, HashOnlyUpdate> {
  private static final TableSchema SCHEMA =
      TableSchema.of("hash_only", KeySchema.hash("amount", N))
          .globalIndex("by-kind.v2", KeySchema.hash("kind", S).range("name", S));

  private HashOnlyTable(TableBinding<Keys.Single, HashOnlyKey> binding) {
    super(binding);
  }

  @Override
  protected HashOnlyAttributes attributes() {
    return HashOnlyAttributes.INSTANCE;
  }

  @Override
  protected HashOnlyUpdate updates() {
    return HashOnlyUpdate.INSTANCE;
  }

  /** The table as {@code dynaset} reaches it. Sends nothing. */
  public static HashOnlyTable of(Dynaset dynaset) {
    return new HashOnlyTable(
        TableBinding.of(dynaset, "0.1", SCHEMA, HashOnlyCodec.INSTANCE));
  }

  @Override
  public HashOnlyTable named(String tableName) {
    return new HashOnlyTable(binding().named(tableName));
  }

  @Override
  public HashOnlyTable intercept(ItemInterceptor<Keys.Single, HashOnlyKey> interceptor) {
    return new HashOnlyTable(binding().intercept(interceptor));
  }

  /** The items with this {@code amount}: a Query, sent when it is read. */
  public HashOnlyQuerySet byAmount(BigDecimal amount) {
    return new HashOnlyQuerySet(Query.of(binding(), KeyValues.number("amount", amount)));
  }

  /**
   * The items with one of these {@code amount}, one hash key after the other in the order given: a
   * Query for each, sent when it is read. A value that is given twice counts once; without values
   * nothing is sent. {@code batchGet} reads as many in fewer requests.
   */
  public HashOnlyQuerySet byAmountIn(Collection<BigDecimal> values) {
    return new HashOnlyQuerySet(
        Query.ofEach(binding(), values, value -> KeyValues.number("amount", value)));
  }

  /**
   * All items of the table, in no order: a Scan, sent when it is read. It reads the whole table, in
   * requests of up to 1 MB, and costs read units for all of it, whatever a filter leaves out.
   */
  public TableScan<Keys.Single, HashOnlyAttributes> scan() {
    return tableScan();
  }

  /** The index {@code by-kind.v2}: hash key {@code kind}, range key {@code name}. */
  public ByKindV2Index byKindV2Index() {
    return new ByKindV2Index(binding());
  }

  /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
  public Keys.Single get(BigDecimal amount) {
    return get(HashOnlyKey.of(amount));
  }

  /** Reads one item, if it exists: one GetItem. */
  public Optional<Keys.Single> find(BigDecimal amount) {
    return find(HashOnlyKey.of(amount));
  }

  /** Tells whether an item exists: one GetItem that returns the key alone. */
  public boolean exists(BigDecimal amount) {
    return exists(HashOnlyKey.of(amount));
  }

  /**
   * Changes one item, and returns it as it is then: one UpdateItem. Throws
   * {@code ItemNotFoundException} if there is none.
   */
  public Keys.Single update(
      BigDecimal amount, Function<HashOnlyUpdate, Update<HashOnlyUpdate>> change) {
    return update(HashOnlyKey.of(amount), change);
  }

  /**
   * Changes one item, or creates it if there is none, and returns it as it is then: one UpdateItem.
   * Throws {@code IllegalArgumentException}, and sends nothing, if a member that must not be absent
   * is not set.
   */
  public Keys.Single upsert(
      BigDecimal amount, Function<HashOnlyUpdate, Update<HashOnlyUpdate>> change) {
    return upsert(HashOnlyKey.of(amount), change);
  }

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<Keys.Single> delete(BigDecimal amount) {
    return delete(HashOnlyKey.of(amount));
  }

  @Override
  public Consistent consistentRead() {
    return new Consistent(binding());
  }

  @Override
  public Conditional onlyIf(Condition<HashOnlyAttributes> condition) {
    return new Conditional(binding(), WriteOptions.onlyIf(condition));
  }

  @Override
  public Conditional onlyIf(
      Function<? super HashOnlyAttributes, Condition<HashOnlyAttributes>> condition) {
    return onlyIf(condition.apply(HashOnlyAttributes.INSTANCE));
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
  public static final class Consistent extends ConsistentReads<Keys.Single, HashOnlyKey> {
    private Consistent(TableBinding<Keys.Single, HashOnlyKey> binding) {
      super(binding);
    }

    /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
    public Keys.Single get(BigDecimal amount) {
      return get(HashOnlyKey.of(amount));
    }

    /** Reads one item, if it exists: one GetItem. */
    public Optional<Keys.Single> find(BigDecimal amount) {
      return find(HashOnlyKey.of(amount));
    }

    /** Tells whether an item exists: one GetItem that returns the key alone. */
    public boolean exists(BigDecimal amount) {
      return exists(HashOnlyKey.of(amount));
    }
  }

  /** Writes that succeed only if a condition holds, or whatever the version of the item is. */
  public static final class Conditional
      extends ConditionalWrites<Keys.Single, HashOnlyKey, HashOnlyAttributes, HashOnlyUpdate,
          Conditional> {
    private Conditional(TableBinding<Keys.Single, HashOnlyKey> binding, WriteOptions options) {
      super(binding, HashOnlyAttributes.INSTANCE, HashOnlyUpdate.INSTANCE, options);
    }

    @Override
    protected Conditional with(WriteOptions options) {
      return new Conditional(binding(), options);
    }

    /**
     * Changes one item, and returns it as it is then: one UpdateItem. Throws
     * {@code ConditionFailedException} if the condition does not hold.
     */
    public Keys.Single update(
        BigDecimal amount, Function<HashOnlyUpdate, Update<HashOnlyUpdate>> change) {
      return update(HashOnlyKey.of(amount), change);
    }

    /**
     * Changes one item, or creates it if there is none, and returns it as it is then: one
     * UpdateItem. Throws {@code ConditionFailedException} if the condition does not hold.
     */
    public Keys.Single upsert(
        BigDecimal amount, Function<HashOnlyUpdate, Update<HashOnlyUpdate>> change) {
      return upsert(HashOnlyKey.of(amount), change);
    }

    /**
     * Deletes one item, and returns it as it was: one DeleteItem. Throws
     * {@code ConditionFailedException} if the condition does not hold.
     */
    public Optional<Keys.Single> delete(BigDecimal amount) {
      return delete(HashOnlyKey.of(amount));
    }
  }

  /** Writes and reads as values: each is sent when it is executed, alone or with others. */
  public static final class Prepared
      extends PreparedWrites<Keys.Single, HashOnlyKey, HashOnlyAttributes, HashOnlyUpdate,
          Prepared> {
    private Prepared(TableBinding<Keys.Single, HashOnlyKey> binding, WriteOptions options) {
      super(binding, HashOnlyAttributes.INSTANCE, HashOnlyUpdate.INSTANCE, options);
    }

    @Override
    protected Prepared with(WriteOptions options) {
      return new Prepared(binding(), options);
    }

    /** The read of one item: a GetItem, or a part of one of many items. */
    public Read<Keys.Single> get(BigDecimal amount) {
      return get(HashOnlyKey.of(amount));
    }

    /** The change of one item, which must exist: an UpdateItem. */
    public PreparedWrite<Keys.Single, HashOnlyAttributes> update(
        BigDecimal amount, Function<HashOnlyUpdate, Update<HashOnlyUpdate>> change) {
      return update(HashOnlyKey.of(amount), change);
    }

    /** The change of one item, or its creation: an UpdateItem. */
    public PreparedWrite<Keys.Single, HashOnlyAttributes> upsert(
        BigDecimal amount, Function<HashOnlyUpdate, Update<HashOnlyUpdate>> change) {
      return upsert(HashOnlyKey.of(amount), change);
    }

    /** The deletion of one item: a DeleteItem. */
    public PreparedWrite<Keys.Single, HashOnlyAttributes> delete(BigDecimal amount) {
      return delete(HashOnlyKey.of(amount));
    }

    /**
     * The check that one item exists, and fulfils the condition if there is one: for transactions.
     */
    public PreparedWrite<Keys.Single, HashOnlyAttributes> check(BigDecimal amount) {
      return check(HashOnlyKey.of(amount));
    }
  }

  /**
   * The index {@code by-kind.v2}: hash key {@code kind}, range key {@code name}. Its reads are
   * eventually consistent.
   */
  public static final class ByKindV2Index
      extends TableIndex<Keys.Single, HashOnlyKey, Keys.Single> {
    private ByKindV2Index(TableBinding<Keys.Single, HashOnlyKey> binding) {
      super(binding, "by-kind.v2", binding.reader());
    }

    /**
     * The items with this {@code kind}, by {@code name}: a Query of the index, sent when it is
     * read.
     */
    public HashOnlyByKindV2IndexQuerySet byKind(Keys.Kind kind) {
      return new HashOnlyByKindV2IndexQuerySet(
          Query.of(binding(), "by-kind.v2", KeyValues.enumValue("kind", kind)));
    }

    /**
     * The items with one of these {@code kind}, one hash key after the other in the order given,
     * each by {@code name}: a Query of the index for each, sent when it is read. A value that is
     * given twice counts once; without values nothing is sent. {@code merged()} brings all of them
     * in the order of {@code name}.
     */
    public HashOnlyByKindV2IndexQuerySet byKindIn(Collection<Keys.Kind> values) {
      return new HashOnlyByKindV2IndexQuerySet(
          Query.ofEach(
              binding(),
              "by-kind.v2",
              values,
              value -> KeyValues.enumValue("kind", value)));
    }

    /**
     * All items of the index, in no order: a Scan, sent when it is read. It reads the whole index,
     * in requests of up to 1 MB, and costs read units for all of it, whatever a filter leaves out.
     */
    public Scan<Keys.Single, HashOnlyAttributes> scan() {
      return globalScan(HashOnlyAttributes.INSTANCE);
    }
  }
}
