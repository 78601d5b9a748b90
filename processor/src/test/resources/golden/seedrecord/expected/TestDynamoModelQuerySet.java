package app;

import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The items of {@link TestDynamoModel} with one {@code id}, by {@code date}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class TestDynamoModelQuerySet
    extends TableStage<TestDynamoModel, TestDynamoModelQuerySet> {
  TestDynamoModelQuerySet(Query<TestDynamoModel> query) {
    super(query);
  }

  @Override
  protected TestDynamoModelQuerySet with(Query<TestDynamoModel> query) {
    return new TestDynamoModelQuerySet(query);
  }

  /** A Query with {@code id = ? AND date = ?}. */
  public TableQuerySet<TestDynamoModel> dateEq(Instant date) {
    return range(RangeOperator.EQ, KeyValues.instant("date", date));
  }

  /** A Query with {@code id = ? AND date < ?}. */
  public TableQuerySet<TestDynamoModel> dateLt(Instant date) {
    return range(RangeOperator.LT, KeyValues.instant("date", date));
  }

  /** A Query with {@code id = ? AND date <= ?}. */
  public TableQuerySet<TestDynamoModel> dateLte(Instant date) {
    return range(RangeOperator.LTE, KeyValues.instant("date", date));
  }

  /** A Query with {@code id = ? AND date > ?}. */
  public TableQuerySet<TestDynamoModel> dateGt(Instant date) {
    return range(RangeOperator.GT, KeyValues.instant("date", date));
  }

  /** A Query with {@code id = ? AND date >= ?}. */
  public TableQuerySet<TestDynamoModel> dateGte(Instant date) {
    return range(RangeOperator.GTE, KeyValues.instant("date", date));
  }

  /**
   * A Query with {@code id = ? AND date BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed.
   */
  public TableQuerySet<TestDynamoModel> dateBetween(Instant from, Instant to) {
    return rangeBetween(KeyValues.instant("date", from), KeyValues.instant("date", to));
  }

  /**
   * A Query with {@code id = ?}, and with {@code date} in a range whose bounds are known at run
   * time.
   */
  public TableQuerySet<TestDynamoModel> dateWithin(KeyRange<Instant> range) {
    return rangeWithin(range, value -> KeyValues.instant("date", value));
  }
}
