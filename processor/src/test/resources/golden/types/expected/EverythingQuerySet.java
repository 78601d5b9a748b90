package app;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** The items of {@link Everything} with one {@code id}, by {@code day}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class EverythingQuerySet
    extends TableStage<Everything, EverythingQuerySet.Filter, EverythingQuerySet> {
  EverythingQuerySet(Query<Everything> query) {
    super(query);
  }

  @Override
  protected EverythingQuerySet with(Query<Everything> query) {
    return new EverythingQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a Query with {@code id = ? AND day = ?}}
   * @param day the value, not null
   */
  public TableQuerySet<Everything, Filter> dayEq(LocalDate day) {
    return eq(KeyValues.value("day", EverythingTable.Codec.EPOCH_DAY_FORM, day));
  }

  /**
   * {@return a Query with {@code id = ? AND day < ?}}
   * @param day the excluded upper bound, not null
   */
  public TableQuerySet<Everything, Filter> dayLt(LocalDate day) {
    return lt(KeyValues.value("day", EverythingTable.Codec.EPOCH_DAY_FORM, day));
  }

  /**
   * {@return a Query with {@code id = ? AND day <= ?}}
   * @param day the included upper bound, not null
   */
  public TableQuerySet<Everything, Filter> dayLte(LocalDate day) {
    return lte(KeyValues.value("day", EverythingTable.Codec.EPOCH_DAY_FORM, day));
  }

  /**
   * {@return a Query with {@code id = ? AND day > ?}}
   * @param day the excluded lower bound, not null
   */
  public TableQuerySet<Everything, Filter> dayGt(LocalDate day) {
    return gt(KeyValues.value("day", EverythingTable.Codec.EPOCH_DAY_FORM, day));
  }

  /**
   * {@return a Query with {@code id = ? AND day >= ?}}
   * @param day the included lower bound, not null
   */
  public TableQuerySet<Everything, Filter> dayGte(LocalDate day) {
    return gte(KeyValues.value("day", EverythingTable.Codec.EPOCH_DAY_FORM, day));
  }

  /**
   * {@return a Query with {@code id = ? AND day BETWEEN ? AND ?}; none if reversed}
   * @param from the included lower bound, not null
   * @param to the included upper bound, not null
   */
  public TableQuerySet<Everything, Filter> dayBetween(LocalDate from, LocalDate to) {
    return between(KeyValues.value("day", EverythingTable.Codec.EPOCH_DAY_FORM, from),
        KeyValues.value("day", EverythingTable.Codec.EPOCH_DAY_FORM, to));
  }

  /**
   * {@return a Query with {@code id = ?} and {@code day} within the bounds, if any}
   * @param range the bounds, not null; {@code KeyRange.all()} for none
   */
  public TableQuerySet<Everything, Filter> dayWithin(KeyRange<LocalDate> range) {
    return within("day", EverythingTable.Codec.EPOCH_DAY_FORM, range);
  }

  /**
   * {@return a condition as a value, for {@code filter}}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the table. */
  public static final class Filter extends EverythingFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
