package app;

import dev.dynaset.IndexQuerySet;
import dev.dynaset.KeyRange;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.IndexStage;
import javax.annotation.processing.Generated;

/**
 * The items of {@link TestDynamoModel} in the index {@code string_number_index} with one
 * {@code string}, by {@code number}.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class TestDynamoModelStringNumberIndexQuerySet
    extends IndexStage<TestDynamoModel, TestDynamoModelStringNumberIndexQuerySet> {
  TestDynamoModelStringNumberIndexQuerySet(Query<TestDynamoModel> query) {
    super(query);
  }

  @Override
  protected TestDynamoModelStringNumberIndexQuerySet with(Query<TestDynamoModel> query) {
    return new TestDynamoModelStringNumberIndexQuerySet(query);
  }

  /** A Query with {@code string = ? AND number = ?}. */
  public IndexQuerySet<TestDynamoModel> numberEq(long number) {
    return range(RangeOperator.EQ, KeyValues.number("number", number));
  }

  /** A Query with {@code string = ? AND number < ?}. */
  public IndexQuerySet<TestDynamoModel> numberLt(long number) {
    return range(RangeOperator.LT, KeyValues.number("number", number));
  }

  /** A Query with {@code string = ? AND number <= ?}. */
  public IndexQuerySet<TestDynamoModel> numberLte(long number) {
    return range(RangeOperator.LTE, KeyValues.number("number", number));
  }

  /** A Query with {@code string = ? AND number > ?}. */
  public IndexQuerySet<TestDynamoModel> numberGt(long number) {
    return range(RangeOperator.GT, KeyValues.number("number", number));
  }

  /** A Query with {@code string = ? AND number >= ?}. */
  public IndexQuerySet<TestDynamoModel> numberGte(long number) {
    return range(RangeOperator.GTE, KeyValues.number("number", number));
  }

  /**
   * A Query with {@code string = ? AND number BETWEEN ? AND ?}, both included; nothing, without a
   * request, if they are reversed.
   */
  public IndexQuerySet<TestDynamoModel> numberBetween(long from, long to) {
    return rangeBetween(KeyValues.number("number", from), KeyValues.number("number", to));
  }

  /**
   * A Query with {@code string = ?}, and with {@code number} in a range whose bounds are known at
   * run time.
   */
  public IndexQuerySet<TestDynamoModel> numberWithin(KeyRange<Long> range) {
    return rangeWithin(range, value -> KeyValues.number("number", value));
  }
}
