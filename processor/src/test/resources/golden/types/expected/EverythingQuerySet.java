package app;

import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.spi.TableStage;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** The items of {@link Everything} with one {@code id}, by {@code day}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class EverythingQuerySet extends TableStage<Everything, EverythingQuerySet> {
  EverythingQuerySet(Query<Everything> query) {
    super(query);
  }

  @Override
  protected EverythingQuerySet with(Query<Everything> query) {
    return new EverythingQuerySet(query);
  }

  /** A Query with {@code id = ? AND day = ?}. */
  public TableQuerySet<Everything> dayEq(LocalDate day) {
    return range(RangeOperator.EQ, KeyValues.value("day", EverythingCodec.EPOCH_DAY_FORM, day));
  }

  /** A Query with {@code id = ? AND day < ?}. */
  public TableQuerySet<Everything> dayLt(LocalDate day) {
    return range(RangeOperator.LT, KeyValues.value("day", EverythingCodec.EPOCH_DAY_FORM, day));
  }

  /** A Query with {@code id = ? AND day <= ?}. */
  public TableQuerySet<Everything> dayLte(LocalDate day) {
    return range(RangeOperator.LTE, KeyValues.value("day", EverythingCodec.EPOCH_DAY_FORM, day));
  }

  /** A Query with {@code id = ? AND day > ?}. */
  public TableQuerySet<Everything> dayGt(LocalDate day) {
    return range(RangeOperator.GT, KeyValues.value("day", EverythingCodec.EPOCH_DAY_FORM, day));
  }

  /** A Query with {@code id = ? AND day >= ?}. */
  public TableQuerySet<Everything> dayGte(LocalDate day) {
    return range(RangeOperator.GTE, KeyValues.value("day", EverythingCodec.EPOCH_DAY_FORM, day));
  }

  /**
   * A Query with {@code id = ? AND day BETWEEN ? AND ?}, both included; nothing, without a request,
   * if they are reversed.
   */
  public TableQuerySet<Everything> dayBetween(LocalDate from, LocalDate to) {
    return rangeBetween(KeyValues.value("day", EverythingCodec.EPOCH_DAY_FORM, from),
        KeyValues.value("day", EverythingCodec.EPOCH_DAY_FORM, to));
  }

  /**
   * A Query with {@code id = ?}, and with {@code day} in a range whose bounds are known at run
   * time.
   */
  public TableQuerySet<Everything> dayWithin(KeyRange<LocalDate> range) {
    return rangeWithin(range,
        value -> KeyValues.value("day", EverythingCodec.EPOCH_DAY_FORM, value));
  }
}
