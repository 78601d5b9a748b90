package app;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
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
 * The table {@code pydjamodbtest} of {@link TestDynamoModel}: hash key {@code id}, range key
 * {@code date}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class TestDynamoModelTable extends BoundTable<TestDynamoModel, TestDynamoModelKey> {
  private static final TableSchema SCHEMA =
      TableSchema.of("pydjamodbtest", KeySchema.hash("id", S).range("date", S))
          .globalIndex("string_number_index", KeySchema.hash("string", S).range("number", N));

  private TestDynamoModelTable(TableBinding<TestDynamoModel, TestDynamoModelKey> binding) {
    super(binding);
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

  /** The items with this {@code id}, by {@code date}: a Query, sent when it is read. */
  public TestDynamoModelQuerySet byId(String id) {
    return new TestDynamoModelQuerySet(Query.of(binding(), KeyValues.string("id", id)));
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

  /** Deletes one item, and returns it as it was: one DeleteItem. */
  public Optional<TestDynamoModel> delete(String id, Instant date) {
    return delete(TestDynamoModelKey.of(id, date));
  }

  @Override
  public Consistent consistentRead() {
    return new Consistent(binding());
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

  /**
   * The index {@code string_number_index}: hash key {@code string}, range key {@code number}. Its
   * reads are eventually consistent.
   */
  public static final class StringNumberIndex {
    private final TableBinding<TestDynamoModel, TestDynamoModelKey> binding;

    private StringNumberIndex(TableBinding<TestDynamoModel, TestDynamoModelKey> binding) {
      this.binding = binding;
    }

    /**
     * The items with this {@code string}, by {@code number}: a Query of the index, sent when it is
     * read.
     */
    public TestDynamoModelStringNumberIndexQuerySet byString(String string) {
      return new TestDynamoModelStringNumberIndexQuerySet(
          Query.of(binding, "string_number_index", KeyValues.string("string", string)));
    }
  }
}
