package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.update.LongUpdate;
import dev.dynaset.update.OptionalUpdate;
import dev.dynaset.update.UpdateVocabulary;
import dev.dynaset.update.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * What updates can change of {@link TestDynamoModel}: neither its key nor what is set by itself.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class TestDynamoModelUpdate extends UpdateVocabulary<TestDynamoModelUpdate> {
  static final TestDynamoModelUpdate INSTANCE = new TestDynamoModelUpdate();

  private TestDynamoModelUpdate() {
    super(TestDynamoModelTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code string}: a string, may be absent, hash key of {@code string_number_index}} */
  public OptionalUpdate<TestDynamoModelUpdate, String> string() {
    return optionalAt(TestDynamoModelTable.Codec.STRING, Forms.string());
  }

  /** {@return {@code number}: a number, required, range key of {@code string_number_index}} */
  public LongUpdate<TestDynamoModelUpdate> number() {
    return longAt(TestDynamoModelTable.Codec.NUMBER);
  }

  /** {@return {@code bool}: a boolean, required} */
  public ValueUpdate<TestDynamoModelUpdate, Boolean> bool() {
    return valueAt(TestDynamoModelTable.Codec.BOOL, Forms.bool());
  }
}
