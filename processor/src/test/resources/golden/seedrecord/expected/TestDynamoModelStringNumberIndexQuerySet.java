package app;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.IndexQuerySet;
import dev.dynaset.KeyRange;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.query.Query;
import dev.dynaset.spi.IndexStage;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The items of {@link TestDynamoModel} in {@code string_number_index} with one {@code string}, by
 * {@code number}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class TestDynamoModelStringNumberIndexQuerySet
    extends IndexStage<TestDynamoModel, TestDynamoModelStringNumberIndexQuerySet.Filter,
        TestDynamoModelStringNumberIndexQuerySet> {
  TestDynamoModelStringNumberIndexQuerySet(Query<TestDynamoModel> query) {
    super(query);
  }

  @Override
  protected TestDynamoModelStringNumberIndexQuerySet with(Query<TestDynamoModel> query) {
    return new TestDynamoModelStringNumberIndexQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /** A Query with {@code string = ? AND number = ?}. */
  public IndexQuerySet<TestDynamoModel, Filter> numberEq(long number) {
    return eq(KeyValues.number("number", number));
  }

  /** A Query with {@code string = ? AND number < ?}. */
  public IndexQuerySet<TestDynamoModel, Filter> numberLt(long number) {
    return lt(KeyValues.number("number", number));
  }

  /** A Query with {@code string = ? AND number <= ?}. */
  public IndexQuerySet<TestDynamoModel, Filter> numberLte(long number) {
    return lte(KeyValues.number("number", number));
  }

  /** A Query with {@code string = ? AND number > ?}. */
  public IndexQuerySet<TestDynamoModel, Filter> numberGt(long number) {
    return gt(KeyValues.number("number", number));
  }

  /** A Query with {@code string = ? AND number >= ?}. */
  public IndexQuerySet<TestDynamoModel, Filter> numberGte(long number) {
    return gte(KeyValues.number("number", number));
  }

  /** A Query with {@code string = ? AND number BETWEEN ? AND ?}; none if reversed. */
  public IndexQuerySet<TestDynamoModel, Filter> numberBetween(long from, long to) {
    return between(KeyValues.number("number", from), KeyValues.number("number", to));
  }

  /** A Query with {@code string = ?} and {@code number} within bounds that may be absent. */
  public IndexQuerySet<TestDynamoModel, Filter> numberWithin(KeyRange<Long> range) {
    return within("number", Forms.longValue(), range);
  }

  /** A condition as a value, for {@code filter}. */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the index. */
  public static final class Filter extends TestDynamoModelConditions<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}

    /** {@code id}: a string, required, hash key of the table. */
    public TextPath<Filter> id() {
      return textAt(TestDynamoModelTable.Codec.ID);
    }

    /** {@code date}: a string, required, range key of the table. */
    public OrderedPath<Filter, Instant> date() {
      return orderedAt(TestDynamoModelTable.Codec.DATE, Forms.instant());
    }
  }
}
