package scanabsent;

import dev.dynaset.path.Vocabulary;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Order} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(OrderConditions<V> item)}, holds in every filter of whole
 * items and in conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class OrderConditions<V> extends Vocabulary<V> {
  OrderConditions() {
    super(OrderTable.Codec.INSTANCE.shape());
  }
}
