package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/**
 * {@link TestDynamoModelConditions}, and the keys of indexes: for filters of the table and of
 * scans, and for conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class TestDynamoModelFields<V> extends TestDynamoModelConditions<V> {
  TestDynamoModelFields() {}

  /** {@return {@code string}: a string, may be absent, hash key of {@code string_number_index}} */
  public TextPath<V> string() {
    return textAt(TestDynamoModelTable.Codec.STRING);
  }

  /** {@return {@code number}: a number, required, range key of {@code string_number_index}} */
  public WholeNumberPath<V, Long> number() {
    return wholeNumberAt(TestDynamoModelTable.Codec.NUMBER, Forms.longValue());
  }
}
