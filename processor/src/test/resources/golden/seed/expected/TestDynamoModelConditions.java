package app;

import dev.dynaset.path.FlagPath;
import dev.dynaset.path.Vocabulary;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link TestDynamoModel} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(TestDynamoModelConditions<V> item)}, holds wherever whole
 * items are read or written: in a filter of the table, of an index or of a scan, and in a condition
 * of a write.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class TestDynamoModelConditions<V> extends Vocabulary<V> {
  TestDynamoModelConditions() {
    super(TestDynamoModelTable.Codec.INSTANCE.shape());
  }

  /** {@code bool}: a boolean, required. */
  public FlagPath<V> bool() {
    return flagAt(TestDynamoModelTable.Codec.BOOL);
  }
}
