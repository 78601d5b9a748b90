package app;

import dev.dynaset.path.FlagPath;
import dev.dynaset.path.Vocabulary;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link TestDynamoModel} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(TestDynamoModelConditions<V> item)}, holds in every filter
 * of whole items and in conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class TestDynamoModelConditions<V> extends Vocabulary<V> {
  TestDynamoModelConditions() {
    super(TestDynamoModelTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code bool}: a boolean, required} */
  public FlagPath<V> bool() {
    return flagAt(TestDynamoModelTable.Codec.BOOL);
  }
}
