package app;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.ChangesOf;
import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.Dynaset;
import dev.dynaset.Scan;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.item.ItemHandle;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.spi.BoundTable;
import dev.dynaset.spi.TableIndex;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code pydjamodbtest} of {@link TestDynamoModel}: hash key {@code id}, range key
 * {@code date}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class TestDynamoModelTable
    extends BoundTable<TestDynamoModel, TestDynamoModelKey, TestDynamoModelAttributes,
        TestDynamoModelUpdate, TestDynamoModelTable> {
  private static final TableSchema SCHEMA =
      TableSchema.of("pydjamodbtest", KeySchema.hash("id", S).range("date", S))
          .globalIndex("string_number_index", KeySchema.hash("string", S).range("number", N));

  private TestDynamoModelTable(TableBinding<TestDynamoModel, TestDynamoModelKey> binding) {
    super(binding);
  }

  /**
   * {@return the table as {@code dynaset} reaches it} Sends nothing.
   * @param dynaset the client and the settings, not null
   */
  public static TestDynamoModelTable of(Dynaset dynaset) {
    return new TestDynamoModelTable(TableBinding.of(dynaset, "0.1", SCHEMA, Codec.INSTANCE));
  }

  @Override
  protected TestDynamoModelTable with(TableBinding<TestDynamoModel, TestDynamoModelKey> binding) {
    return new TestDynamoModelTable(binding);
  }

  @Override
  protected TestDynamoModelAttributes attributes() {
    return TestDynamoModelAttributes.INSTANCE;
  }

  @Override
  protected TestDynamoModelUpdate updates() {
    return TestDynamoModelUpdate.INSTANCE;
  }

  /**
   * {@return the items with this {@code id}, by {@code date}: a Query}
   * @param id the hash key, neither null nor empty
   */
  public TestDynamoModelQuerySet byId(String id) {
    return new TestDynamoModelQuerySet(query(KeyValues.string("id", id)));
  }

  /**
   * {@return the items with one of these {@code id}: a Query for each; {@code merged()} sorts all}
   * @param values the hash keys, none of them null or empty
   */
  public TestDynamoModelQuerySet byIdIn(Collection<String> values) {
    return new TestDynamoModelQuerySet(queryEach("id", Forms.string(), values));
  }

  /** {@return all items: a Scan, which costs the whole table, whatever a filter leaves out} */
  public TableScan<TestDynamoModel, TestDynamoModelAttributes> scan() {
    return tableScan();
  }

  /**
   * {@return a condition as a value, for {@code onlyIf} and for scans}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<TestDynamoModelAttributes> condition(
      ConditionOf<TestDynamoModelAttributes> condition) {
    return condition(condition, TestDynamoModelAttributes.INSTANCE);
  }

  /**
   * {@return changes as a value, for {@code update} and {@code upsert}}
   * @param changes a lambda or a reference to a method, not null
   */
  public static Update<TestDynamoModelUpdate> changes(ChangesOf<TestDynamoModelUpdate> changes) {
    return changes(changes, TestDynamoModelUpdate.INSTANCE);
  }

  /**
   * {@return the index {@code string_number_index}: hash key {@code string}, range key
   * {@code number}}
   */
  public StringNumberIndex stringNumberIndex() {
    return new StringNumberIndex(binding());
  }

  /**
   * {@return the item, there or not: say how to read or write it, then what to do} Sends nothing.
   * @param id the hash key, neither null nor empty
   * @param date the range key, not null
   */
  public ItemHandle<TestDynamoModel, TestDynamoModelAttributes, TestDynamoModelUpdate> item(
      String id, Instant date) {
    return item(TestDynamoModelKey.of(id, date));
  }

  /**
   * {@return the item: one GetItem} Throws {@code ItemNotFoundException} if there is none.
   * @param id the hash key, neither null nor empty
   * @param date the range key, not null
   */
  public TestDynamoModel get(String id, Instant date) {
    return get(TestDynamoModelKey.of(id, date));
  }

  /**
   * {@return the item, if it exists: one GetItem}
   * @param id the hash key, neither null nor empty
   * @param date the range key, not null
   */
  public Optional<TestDynamoModel> find(String id, Instant date) {
    return find(TestDynamoModelKey.of(id, date));
  }

  /**
   * {@return whether the item exists: one GetItem that returns the hash key alone}
   * @param id the hash key, neither null nor empty
   * @param date the range key, not null
   */
  public boolean exists(String id, Instant date) {
    return exists(TestDynamoModelKey.of(id, date));
  }

  /**
   * Changes one item, which must exist: one UpdateItem.
   * @param id the hash key, neither null nor empty
   * @param date the range key, not null
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public TestDynamoModel update(String id, Instant date, ChangesOf<TestDynamoModelUpdate> changes) {
    return update(TestDynamoModelKey.of(id, date), changes);
  }

  /**
   * Changes one item, or creates it if all that is required is set: one UpdateItem.
   * @param id the hash key, neither null nor empty
   * @param date the range key, not null
   * @param changes what to change, not null
   * @return the item as it is then
   */
  public TestDynamoModel upsert(String id, Instant date, ChangesOf<TestDynamoModelUpdate> changes) {
    return upsert(TestDynamoModelKey.of(id, date), changes);
  }

  /**
   * Deletes one item, if it exists: one DeleteItem.
   * @param id the hash key, neither null nor empty
   * @param date the range key, not null
   * @return the item as it was
   */
  public Optional<TestDynamoModel> delete(String id, Instant date) {
    return delete(TestDynamoModelKey.of(id, date));
  }

  /** The index {@code string_number_index}, whose reads are eventually consistent. */
  public static final class StringNumberIndex
      extends TableIndex<TestDynamoModel, TestDynamoModelKey, TestDynamoModel> {
    private StringNumberIndex(TableBinding<TestDynamoModel, TestDynamoModelKey> binding) {
      super(binding, "string_number_index", binding.reader());
    }

    /**
     * {@return the items with this {@code string}, by {@code number}: a Query of the index}
     * @param string the hash key, neither null nor empty
     */
    public TestDynamoModelStringNumberIndexQuerySet byString(String string) {
      return new TestDynamoModelStringNumberIndexQuerySet(
          query(KeyValues.string("string", string)));
    }

    /**
     * {@return the items with one of these {@code string}: a Query for each; {@code merged()} sorts
     * all}
     * @param values the hash keys, none of them null or empty
     */
    public TestDynamoModelStringNumberIndexQuerySet byStringIn(Collection<String> values) {
      return new TestDynamoModelStringNumberIndexQuerySet(
          queryEach("string", Forms.string(), values));
    }

    /** {@return all items: a Scan, which costs the whole index, whatever a filter leaves out} */
    public Scan<TestDynamoModel, TestDynamoModelAttributes> scan() {
      return globalScan(TestDynamoModelAttributes.INSTANCE);
    }
  }

  /** Reads and writes the items of {@link TestDynamoModel}. */
  static final class Codec extends ItemCodec<TestDynamoModel, TestDynamoModelKey> {
    static final Codec INSTANCE = new Codec();

    static final int ID = 0;
    static final int DATE = 1;
    static final int STRING = 2;
    static final int NUMBER = 3;
    static final int BOOL = 4;

    private Codec() {
      super(ItemShape.ofItem("TestDynamoModel", 2, "id", "date", "string", "number", "bool"));
    }

    @Override
    public TestDynamoModel read(ItemReader in) {
      return new TestDynamoModel(
          in.string(ID),
          in.instant(DATE),
          in.stringOrNull(STRING),
          in.longValue(NUMBER),
          in.bool(BOOL));
    }

    @Override
    public void write(TestDynamoModel item, ItemWriter out) {
      out.string(ID, item.id());
      out.instant(DATE, item.date());
      out.stringOrAbsent(STRING, item.string());
      out.number(NUMBER, item.number());
      out.bool(BOOL, item.bool());
    }

    @Override
    public TestDynamoModelKey keyOf(TestDynamoModel item) {
      return TestDynamoModelKey.of(item.id(), item.date());
    }

    @Override
    public TestDynamoModelKey readKey(ItemReader in) {
      return TestDynamoModelKey.of(in.string(ID), in.instant(DATE));
    }

    @Override
    public void writeKey(TestDynamoModelKey key, ItemWriter out) {
      out.string(ID, key.id());
      out.instant(DATE, key.date());
    }
  }
}
