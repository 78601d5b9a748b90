package keys;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/** The items of {@link Keys.Single} with one {@code amount}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class HashOnlyQuerySet
    extends TableStage<Keys.Single, HashOnlyQuerySet.Filter, HashOnlyQuerySet> {
  HashOnlyQuerySet(Query<Keys.Single> query) {
    super(query);
  }

  @Override
  protected HashOnlyQuerySet with(Query<Keys.Single> query) {
    return new HashOnlyQuerySet(query);
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
  public static final class Filter extends HashOnlyFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
