package shared;

import dev.dynaset.codec.Forms;
import dev.dynaset.update.IndexedUpdate;
import dev.dynaset.update.UpdateVocabulary;
import dev.dynaset.update.ValueUpdate;
import javax.annotation.processing.Generated;

/** What updates can change of {@link Shop.Customer}: neither its key nor what is set by itself. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class CustomerUpdate extends UpdateVocabulary<CustomerUpdate> {
  static final CustomerUpdate INSTANCE = new CustomerUpdate();

  private CustomerUpdate() {
    super(CustomerTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code email}: a string, required} */
  public IndexedUpdate<CustomerUpdate, String> email() {
    return indexedAt(CustomerTable.Codec.EMAIL, Forms.string());
  }

  /** {@return {@code name}: a string, required} */
  public ValueUpdate<CustomerUpdate, String> name() {
    return valueAt(CustomerTable.Codec.NAME, Forms.string());
  }
}
