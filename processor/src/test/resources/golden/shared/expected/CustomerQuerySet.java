package shared;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/** The items of {@link Shop.Customer} with one {@code id}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class CustomerQuerySet
    extends TableStage<Shop.Customer, CustomerQuerySet.Filter, CustomerQuerySet> {
  CustomerQuerySet(Query<Shop.Customer> query) {
    super(query);
  }

  @Override
  protected CustomerQuerySet with(Query<Shop.Customer> query) {
    return new CustomerQuerySet(query);
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
  public static final class Filter extends CustomerFields<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
