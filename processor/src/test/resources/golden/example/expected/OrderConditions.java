package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.ListPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import java.util.List;
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

  /** {@return {@code shipTo}: a map, required} */
  public AddressPath<V> shipTo() {
    return new AddressPath<>(at(OrderTable.Codec.SHIP_TO));
  }

  /** {@return {@code tags}: a list, required} */
  public ListPath<V, List<String>, String, TextPath<V>> tags() {
    return new ListPath<>(
        at(OrderTable.Codec.TAGS),
        Forms.list(Forms.string()),
        Forms.string(),
        TextPath::new);
  }
}
