package shared;

import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Shop.Customer} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(CustomerConditions<V> item)}, holds in every filter of whole
 * items and in conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class CustomerConditions<V> extends Vocabulary<V> {
  CustomerConditions() {
    super(CustomerTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code id}: a string, required, in the key of the table} */
  public TextPath<V> id() {
    return textAt(CustomerTable.Codec.ID);
  }

  /** {@return {@code email}: a string, required} */
  public TextPath<V> email() {
    return textAt(CustomerTable.Codec.EMAIL);
  }

  /** {@return {@code name}: a string, required} */
  public TextPath<V> name() {
    return textAt(CustomerTable.Codec.NAME);
  }
}
