package app;

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
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * The table {@code pydjamodbtest} of {@link TestDynamoModel}: hash key {@code id}, range key
 * {@code date}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class TestDynamoModelTable
    extends BoundTable<TestDynamoModel, TestDynamoModelKey, TestDynamoModelAttributes,
        TestDynamoModelUpdate> {
  private static final TableSchema SCHEMA =
      TableSchema.of("pydjamodbtest", KeySchema.hash("id", S).range("date", S))
          .globalIndex("string_number_index", KeySchema.hash("string", S).range("number", N));

  private TestDynamoModelTable(TableBinding<TestDynamoModel, TestDynamoModelKey> binding) {
    super(binding);
  }

  @Override
  protected TestDynamoModelAttributes attributes() {
    return TestDynamoModelAttributes.INSTANCE;
  }

  @Override
  protected TestDynamoModelUpdate updates() {
    return TestDynamoModelUpdate.INSTANCE;
  }

  /** The table as {@code dynaset} reaches it. Sends nothing. */
  public static TestDynamoModelTable of(Dynaset dynaset) {
    return new TestDynamoModelTable(
        TableBinding.of(dynaset, "0.1", SCHEMA, TestDynamoModelCodec.INSTANCE));
  }

  @Override
  public TestDynamoModelTable named(String tableName) {
    return new TestDynamoModelTable(binding().named(tableName));
  }

  @Override
  public TestDynamoModelTable intercept(
      ItemInterceptor<TestDynamoModel, TestDynamoModelKey> interceptor) {
    return new TestDynamoModelTable(binding().intercept(interceptor));
  }

  /** The items with this {@code id}, by {@code date}: a Query, sent when it is read. */
  public TestDynamoModelQuerySet byId(String id) {
    return new TestDynamoModelQuerySet(Query.of(binding(), KeyValues.string("id", id)));
  }

  /**
   * The items with one of these {@code id}, one hash key after the other in the order given, each
   * by {@code date}: a Query for each, sent when it is read. A value that is given twice counts
   * once; without values nothing is sent. {@code merged()} brings all of them in the order of
   * {@code date}.
   */
  public TestDynamoModelQuerySet byIdIn(Collection<String> values) {
    return new TestDynamoModelQuerySet(
        Query.ofEach(binding(), values, value -> KeyValues.string("id", value)));
  }

  /**
   * All items of the table, in no order: a Scan, sent when it is read. It reads the whole table, in
   * requests of up to 1 MB, and costs read units for all of it, whatever a filter leaves out.
   */
  public TableScan<TestDynamoModel, TestDynamoModelAttributes> scan() {
    return tableScan();
  }

  /** The index {@code string_number_index}: hash key {@code string}, range key {@code number}. */
  public StringNumberIndex stringNumberIndex() {
    return new StringNumberIndex(binding());
  }

  /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
  public TestDynamoModel get(String id, Instant date) {
    return get(TestDynamoModelKey.of(id, date));
  }

  /** Reads one item, if it exists: one GetItem. */
  public Optional<TestDynamoModel> find(String id, Instant date) {
    return find(TestDynamoModelKey.of(id, date));
  }

  /** Tells whether an item exists: one GetItem that returns the key alone. */
  public boolean exists(String id, Instant date) {
    return exists(TestDynamoModelKey.of(id, date));
  }

  /**
   * Changes one item, and returns it as it is then: one UpdateItem. Throws
   * {@code ItemNotFoundException} if there is none.
   */
  public TestDynamoModel update(
      String id, Instant date,
      Function<TestDynamoModelUpdate, Update<TestDynamoModelUpdate>> change) {
    return update(TestDynamoModelKey.of(id, date), change);
  }

  /**
   * Changes one item, or creates it if there is none, and returns it as it is then: one UpdateItem.
   * Throws {@code IllegalArgumentException}, and sends nothing, if a member that must not be absent
   * is not set.
   */
  public TestDynamoModel upsert(
      String id, Instant date,
      Function<TestDynamoModelUpdate, Update<TestDynamoModelUpdate>> change) {
    return upsert(TestDynamoModelKey.of(id, date), change);
  }

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<TestDynamoModel> delete(String id, Instant date) {
    return delete(TestDynamoModelKey.of(id, date));
  }

  @Override
  public Consistent consistentRead() {
    return new Consistent(binding());
  }

  @Override
  public Conditional onlyIf(Condition<TestDynamoModelAttributes> condition) {
    return new Conditional(binding(), WriteOptions.onlyIf(condition));
  }

  @Override
  public Conditional onlyIf(
      Function<? super TestDynamoModelAttributes, Condition<TestDynamoModelAttributes>> condition) {
    return onlyIf(condition.apply(TestDynamoModelAttributes.INSTANCE));
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
  public static final class Consistent
      extends ConsistentReads<TestDynamoModel, TestDynamoModelKey> {
    private Consistent(TableBinding<TestDynamoModel, TestDynamoModelKey> binding) {
      super(binding);
    }

    /** Reads one item: one GetItem. Throws {@code ItemNotFoundException} if there is none. */
    public TestDynamoModel get(String id, Instant date) {
      return get(TestDynamoModelKey.of(id, date));
    }

    /** Reads one item, if it exists: one GetItem. */
    public Optional<TestDynamoModel> find(String id, Instant date) {
      return find(TestDynamoModelKey.of(id, date));
    }

    /** Tells whether an item exists: one GetItem that returns the key alone. */
    public boolean exists(String id, Instant date) {
      return exists(TestDynamoModelKey.of(id, date));
    }
  }

  /** Writes that succeed only if a condition holds, or whatever the version of the item is. */
  public static final class Conditional
      extends ConditionalWrites<TestDynamoModel, TestDynamoModelKey, TestDynamoModelAttributes,
          TestDynamoModelUpdate, Conditional> {
    private Conditional(
        TableBinding<TestDynamoModel, TestDynamoModelKey> binding, WriteOptions options) {
      super(binding, TestDynamoModelAttributes.INSTANCE, TestDynamoModelUpdate.INSTANCE, options);
    }

    @Override
    protected Conditional with(WriteOptions options) {
      return new Conditional(binding(), options);
    }

    /**
     * Changes one item, and returns it as it is then: one UpdateItem. Throws
     * {@code ConditionFailedException} if the condition does not hold.
     */
    public TestDynamoModel update(
        String id, Instant date,
        Function<TestDynamoModelUpdate, Update<TestDynamoModelUpdate>> change) {
      return update(TestDynamoModelKey.of(id, date), change);
    }

    /**
     * Changes one item, or creates it if there is none, and returns it as it is then: one
     * UpdateItem. Throws {@code ConditionFailedException} if the condition does not hold.
     */
    public TestDynamoModel upsert(
        String id, Instant date,
        Function<TestDynamoModelUpdate, Update<TestDynamoModelUpdate>> change) {
      return upsert(TestDynamoModelKey.of(id, date), change);
    }

    /**
     * Deletes one item, and returns it as it was: one DeleteItem. Throws
     * {@code ConditionFailedException} if the condition does not hold.
     */
    public Optional<TestDynamoModel> delete(String id, Instant date) {
      return delete(TestDynamoModelKey.of(id, date));
    }
  }

  /** Writes and reads as values: each is sent when it is executed, alone or with others. */
  public static final class Prepared
      extends PreparedWrites<TestDynamoModel, TestDynamoModelKey, TestDynamoModelAttributes,
          TestDynamoModelUpdate, Prepared> {
    private Prepared(
        TableBinding<TestDynamoModel, TestDynamoModelKey> binding, WriteOptions options) {
      super(binding, TestDynamoModelAttributes.INSTANCE, TestDynamoModelUpdate.INSTANCE, options);
    }

    @Override
    protected Prepared with(WriteOptions options) {
      return new Prepared(binding(), options);
    }

    /** The read of one item: a GetItem, or a part of one of many items. */
    public Read<TestDynamoModel> get(String id, Instant date) {
      return get(TestDynamoModelKey.of(id, date));
    }

    /** The change of one item, which must exist: an UpdateItem. */
    public PreparedWrite<TestDynamoModel, TestDynamoModelAttributes> update(
        String id, Instant date,
        Function<TestDynamoModelUpdate, Update<TestDynamoModelUpdate>> change) {
      return update(TestDynamoModelKey.of(id, date), change);
    }

    /** The change of one item, or its creation: an UpdateItem. */
    public PreparedWrite<TestDynamoModel, TestDynamoModelAttributes> upsert(
        String id, Instant date,
        Function<TestDynamoModelUpdate, Update<TestDynamoModelUpdate>> change) {
      return upsert(TestDynamoModelKey.of(id, date), change);
    }

    /** The deletion of one item: a DeleteItem. */
    public PreparedWrite<TestDynamoModel, TestDynamoModelAttributes> delete(
        String id, Instant date) {
      return delete(TestDynamoModelKey.of(id, date));
    }

    /**
     * The check that one item exists, and fulfils the condition if there is one: for transactions.
     */
    public PreparedWrite<TestDynamoModel, TestDynamoModelAttributes> check(
        String id, Instant date) {
      return check(TestDynamoModelKey.of(id, date));
    }
  }

  /**
   * The index {@code string_number_index}: hash key {@code string}, range key {@code number}. Its
   * reads are eventually consistent.
   */
  public static final class StringNumberIndex
      extends TableIndex<TestDynamoModel, TestDynamoModelKey, TestDynamoModel> {
    private StringNumberIndex(TableBinding<TestDynamoModel, TestDynamoModelKey> binding) {
      super(binding, "string_number_index", binding.reader());
    }

    /**
     * The items with this {@code string}, by {@code number}: a Query of the index, sent when it is
     * read.
     */
    public TestDynamoModelStringNumberIndexQuerySet byString(String string) {
      return new TestDynamoModelStringNumberIndexQuerySet(
          Query.of(binding(), "string_number_index", KeyValues.string("string", string)));
    }

    /**
     * The items with one of these {@code string}, one hash key after the other in the order given,
     * each by {@code number}: a Query of the index for each, sent when it is read. A value that is
     * given twice counts once; without values nothing is sent. {@code merged()} brings all of them
     * in the order of {@code number}.
     */
    public TestDynamoModelStringNumberIndexQuerySet byStringIn(Collection<String> values) {
      return new TestDynamoModelStringNumberIndexQuerySet(
          Query.ofEach(
              binding(),
              "string_number_index",
              values,
              value -> KeyValues.string("string", value)));
    }

    /**
     * All items of the index, in no order: a Scan, sent when it is read. It reads the whole index,
     * in requests of up to 1 MB, and costs read units for all of it, whatever a filter leaves out.
     */
    public Scan<TestDynamoModel, TestDynamoModelAttributes> scan() {
      return globalScan(TestDynamoModelAttributes.INSTANCE);
    }
  }
}
