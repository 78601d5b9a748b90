package keys;

import dev.dynaset.codec.Forms;
import dev.dynaset.update.UpdateVocabulary;
import dev.dynaset.update.ValueUpdate;
import javax.annotation.processing.Generated;

/** What updates can change of {@link Keys.Single}: neither its key nor what is set by itself. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class HashOnlyUpdate extends UpdateVocabulary<HashOnlyUpdate> {
  static final HashOnlyUpdate INSTANCE = new HashOnlyUpdate();

  private HashOnlyUpdate() {
    super(HashOnlyTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code kind}: a string, required, hash key of {@code by-kind.v2}} */
  public ValueUpdate<HashOnlyUpdate, Keys.Kind> kind() {
    return valueAt(HashOnlyTable.Codec.KIND, HashOnlyTable.Codec.KIND_FORM);
  }

  /** {@return {@code name}: a string, required, range key of {@code by-kind.v2}} */
  public ValueUpdate<HashOnlyUpdate, String> name() {
    return valueAt(HashOnlyTable.Codec.NAME, Forms.string());
  }
}
