package app;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The items of {@link TestDynamoModel} with one {@code id}, by {@code date}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class TestDynamoModelQuerySet
    extends TableStage<TestDynamoModel, TestDynamoModelQuerySet.Filter, TestDynamoModelQuerySet> {
  TestDynamoModelQuerySet(Query<TestDynamoModel> query) {
    super(query, Filter.INSTANCE);
  }

  @Override
  protected TestDynamoModelQuerySet with(Query<TestDynamoModel> query) {
    return new TestDynamoModelQuerySet(query);
  }

  /** A Query with {@code id = ? AND date = ?}. */
  public TableQuerySet<TestDynamoModel, Filter> dateEq(Instant date) {
    return range(RangeOperator.EQ, KeyValues.instant("date", date));
  }

  /** A Query with {@code id = ? AND date < ?}. */
  public TableQuerySet<TestDynamoModel, Filter> dateLt(Instant date) {
    return range(RangeOperator.LT, KeyValues.instant("date", date));
  }

  /** A Query with {@code id = ? AND date <= ?}. */
  public TableQuerySet<TestDynamoModel, Filter> dateLte(Instant date) {
    return range(RangeOperator.LTE, KeyValues.instant("date", date));
  }

  /** A Query with {@code id = ? AND date > ?}. */
  public TableQuerySet<TestDynamoModel, Filter> dateGt(Instant date) {
    return range(RangeOperator.GT, KeyValues.instant("date", date));
  }

  /** A Query with {@code id = ? AND date >= ?}. */
  public TableQuerySet<TestDynamoModel, Filter> dateGte(Instant date) {
    return range(RangeOperator.GTE, KeyValues.instant("date", date));
  }

  /**
   * A Query with {@code id = ? AND date BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed.
   */
  public TableQuerySet<TestDynamoModel, Filter> dateBetween(Instant from, Instant to) {
    return rangeBetween(KeyValues.instant("date", from), KeyValues.instant("date", to));
  }

  /**
   * A Query with {@code id = ?}, and with {@code date} in a range whose bounds are known at run
   * time.
   */
  public TableQuerySet<TestDynamoModel, Filter> dateWithin(KeyRange<Instant> range) {
    return rangeWithin(range, value -> KeyValues.instant("date", value));
  }

  /** A condition as a value, for {@code filter}. */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return Objects.requireNonNull(condition, "condition").apply(Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the table. */
  public static final class Filter extends TestDynamoModelFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
