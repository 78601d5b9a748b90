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

  /** A Query with {@code id = ? AND date = ?}. */
  public TableQuerySet<TestDynamoModel, Filter> dateEq(Instant date) {
    return eq(KeyValues.instant("date", date));
  }

  /** A Query with {@code id = ? AND date < ?}. */
  public TableQuerySet<TestDynamoModel, Filter> dateLt(Instant date) {
    return lt(KeyValues.instant("date", date));
  }

  /** A Query with {@code id = ? AND date <= ?}. */
  public TableQuerySet<TestDynamoModel, Filter> dateLte(Instant date) {
    return lte(KeyValues.instant("date", date));
  }

  /** A Query with {@code id = ? AND date > ?}. */
  public TableQuerySet<TestDynamoModel, Filter> dateGt(Instant date) {
    return gt(KeyValues.instant("date", date));
  }

  /** A Query with {@code id = ? AND date >= ?}. */
  public TableQuerySet<TestDynamoModel, Filter> dateGte(Instant date) {
    return gte(KeyValues.instant("date", date));
  }

  /** A Query with {@code id = ? AND date BETWEEN ? AND ?}; none if reversed. */
  public TableQuerySet<TestDynamoModel, Filter> dateBetween(Instant from, Instant to) {
    return between(KeyValues.instant("date", from), KeyValues.instant("date", to));
  }

  /** A Query with {@code id = ?} and {@code date} within bounds that may be absent. */
  public TableQuerySet<TestDynamoModel, Filter> dateWithin(KeyRange<Instant> range) {
    return within("date", Forms.instant(), range);
  }

  /** A condition as a value, for {@code filter}. */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the table. */
  public static final class Filter extends TestDynamoModelFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
