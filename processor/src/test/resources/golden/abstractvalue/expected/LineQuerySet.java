package shop;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/** The items of {@link Line} with one {@code id}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class LineQuerySet extends TableStage<Line, LineQuerySet.Filter, LineQuerySet> {
  LineQuerySet(Query<Line> query) {
    super(query);
  }

  @Override
  protected LineQuerySet with(Query<Line> query) {
    return new LineQuerySet(query);
  }

  @Override
  protected Filter filters() {
    return Filter.INSTANCE;
  }

  /**
   * {@return a condition as a value, for {@code filter}}
   * @param condition a lambda or a reference to a method, not null
   */
  public static Condition<Filter> condition(ConditionOf<Filter> condition) {
    return condition(condition, Filter.INSTANCE);
  }

  /** What the items can be filtered by: all but the key of the table. */
  public static final class Filter extends LineFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
