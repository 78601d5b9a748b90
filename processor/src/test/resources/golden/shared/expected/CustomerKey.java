package shared;

import javax.annotation.processing.Generated;

/** The key of a {@link Shop.Customer}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class CustomerKey extends ShopKey {
  private static final int[] MEMBERS = {CustomerTable.Codec.ID};

  private CustomerKey(String id) {
    super(MEMBERS, CustomerTable.Codec.INSTANCE.shape(), id);
  }

  /**
   * {@return the key of these parts}
   * @param id a part of the hash key, neither null nor empty
   */
  public static CustomerKey of(String id) {
    return new CustomerKey(id);
  }

  /** {@return a part of the hash key} */
  public String id() {
    return part(0);
  }
}
