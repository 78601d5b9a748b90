package app;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The items of {@link TestDynamoModel} with one {@code id}, by {@code date}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class TestDynamoModelQuerySet
    extends TableStage<TestDynamoModel, TestDynamoModelQuerySet.Filter, TestDynamoModelQuerySet> {
  TestDynamoModelQuerySet(Query<TestDynamoModel> query) {
    super(query);
  }

  @Override
  protected TestDynamoModelQuerySet with(Query<TestDynamoModel> query) {
    return new TestDynamoModelQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with {@code id = ? AND date = ?}}
   * @param date the value, not null
   */
  public TableQuerySet<TestDynamoModel, Filter> dateEq(Instant date) {
    return eq(KeyValues.instant("date", date));
  }

  /**
   * {@return a Query with {@code id = ? AND date < ?}}
   * @param date the excluded upper bound, not null
   */
  public TableQuerySet<TestDynamoModel, Filter> dateLt(Instant date) {
    return lt(KeyValues.instant("date", date));
  }

  /**
   * {@return a Query with {@code id = ? AND date <= ?}}
   * @param date the included upper bound, not null
   */
  public TableQuerySet<TestDynamoModel, Filter> dateLte(Instant date) {
    return lte(KeyValues.instant("date", date));
  }

  /**
   * {@return a Query with {@code id = ? AND date > ?}}
   * @param date the excluded lower bound, not null
   */
  public TableQuerySet<TestDynamoModel, Filter> dateGt(Instant date) {
    return gt(KeyValues.instant("date", date));
  }

  /**
   * {@return a Query with {@code id = ? AND date >= ?}}
   * @param date the included lower bound, not null
   */
  public TableQuerySet<TestDynamoModel, Filter> dateGte(Instant date) {
    return gte(KeyValues.instant("date", date));
  }

  /**
   * {@return a Query with {@code id = ? AND date BETWEEN ? AND ?}; none if reversed}
   * @param from the included lower bound, not null
   * @param to the included upper bound, not null
   */
  public TableQuerySet<TestDynamoModel, Filter> dateBetween(Instant from, Instant to) {
    return between(KeyValues.instant("date", from), KeyValues.instant("date", to));
  }

  /**
   * {@return a Query with {@code id = ?} and {@code date} within the bounds, if any}
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public TableQuerySet<TestDynamoModel, Filter> dateWithin(KeyRange<Instant> range) {
    return within("date", Forms.instant(), range);
  }

  /**
   * {@return a condition as a value, for {@code filter}}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the table. */
  public static final class Filter extends TestDynamoModelFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
