package shared;

import javax.annotation.processing.Generated;

/**
 * All attributes of {@link Shop.Customer}, for conditions of writes and of scans, and for
 * projections.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class CustomerAttributes extends CustomerFields<CustomerAttributes> {
  static final CustomerAttributes INSTANCE = new CustomerAttributes();

  private CustomerAttributes() {}
}
