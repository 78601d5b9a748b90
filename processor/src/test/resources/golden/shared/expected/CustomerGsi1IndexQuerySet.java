package shared;

import dev.dynaset.Condition;
import dev.dynaset.ConditionOf;
import dev.dynaset.query.Query;
import dev.dynaset.spi.IndexStage;
import javax.annotation.processing.Generated;

/** The items of {@link Shop.Customer} in {@code GSI1} with one {@code email}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class CustomerGsi1IndexQuerySet
    extends IndexStage<Shop.Customer, CustomerGsi1IndexQuerySet.Filter, CustomerGsi1IndexQuerySet> {
  CustomerGsi1IndexQuerySet(Query<Shop.Customer> query) {
    super(query);
  }

  @Override
  protected CustomerGsi1IndexQuerySet with(Query<Shop.Customer> query) {
    return new CustomerGsi1IndexQuerySet(query);
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

  /** What the items can be filtered by: all but the key of the index. */
  public static final class Filter extends CustomerConditions<Filter> {
    static final Filter INSTANCE = new Filter();

    private Filter() {}
  }
}
