package indexes;

import dev.dynaset.path.BinaryPath;
import dev.dynaset.path.DoublePath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Indexes.Order} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(OrderConditions<V> item)}, holds in every filter of whole
 * items and in conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
abstract class OrderConditions<V> extends Vocabulary<V> {
  OrderConditions() {
    super(OrderTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code wait}: a string, may be absent} */
  public TextPath<V> wait_() {
    return textAt(OrderTable.Codec.WAIT);
  }

  /** {@return {@code signature}: binary, may be absent} */
  public BinaryPath<V> signature() {
    return binaryAt(OrderTable.Codec.SIGNATURE);
  }

  /** {@return {@code ratio}: a number, required} */
  public DoublePath<V> ratio() {
    return doubleAt(OrderTable.Codec.RATIO);
  }

  /** {@return {@code note}: a string, required} */
  public TextPath<V> note() {
    return textAt(OrderTable.Codec.NOTE);
  }
}
