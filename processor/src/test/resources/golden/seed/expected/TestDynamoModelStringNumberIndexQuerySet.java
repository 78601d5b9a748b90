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

  /**
   * {@return a Query with {@code string = ? AND number = ?}}
   * @param number the value
   */
  public IndexQuerySet<TestDynamoModel, Filter> numberEq(long number) {
    return eq(KeyValues.number("number", number));
  }

  /**
   * {@return a Query with {@code string = ? AND number < ?}}
   * @param number the excluded upper bound
   */
  public IndexQuerySet<TestDynamoModel, Filter> numberLt(long number) {
    return lt(KeyValues.number("number", number));
  }

  /**
   * {@return a Query with {@code string = ? AND number <= ?}}
   * @param number the included upper bound
   */
  public IndexQuerySet<TestDynamoModel, Filter> numberLte(long number) {
    return lte(KeyValues.number("number", number));
  }

  /**
   * {@return a Query with {@code string = ? AND number > ?}}
   * @param number the excluded lower bound
   */
  public IndexQuerySet<TestDynamoModel, Filter> numberGt(long number) {
    return gt(KeyValues.number("number", number));
  }

  /**
   * {@return a Query with {@code string = ? AND number >= ?}}
   * @param number the included lower bound
   */
  public IndexQuerySet<TestDynamoModel, Filter> numberGte(long number) {
    return gte(KeyValues.number("number", number));
  }

  /**
   * {@return a Query with {@code string = ? AND number BETWEEN ? AND ?}; none if reversed}
   * @param from the included lower bound
   * @param to the included upper bound
   */
  public IndexQuerySet<TestDynamoModel, Filter> numberBetween(long from, long to) {
    return between(KeyValues.number("number", from), KeyValues.number("number", to));
  }

  /**
   * {@return a Query with {@code string = ?} and {@code number} within the bounds, if any}
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public IndexQuerySet<TestDynamoModel, Filter> numberWithin(KeyRange<Long> range) {
    return within("number", Forms.longValue(), range);
  }

  /**
   * {@return a condition as a value, for {@code filter}}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the index. */
  public static final class Filter extends TestDynamoModelConditions<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}

    /** {@return {@code id}: a string, required, hash key of the table} */
    public TextPath<Filter> id() {
      return textAt(TestDynamoModelTable.Codec.ID);
    }

    /** {@return {@code date}: a string, required, range key of the table} */
    public OrderedPath<Filter, Instant> date() {
      return orderedAt(TestDynamoModelTable.Codec.DATE, Forms.instant());
    }
  }
}
