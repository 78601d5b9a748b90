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
    super(HashOnlyCodec.INSTANCE.shape());
  }

  public ValueUpdate<HashOnlyUpdate, Keys.Kind> kind() {
    return valueAt(HashOnlyCodec.KIND, HashOnlyCodec.KIND_FORM);
  }

  public ValueUpdate<HashOnlyUpdate, String> name() {
    return valueAt(HashOnlyCodec.NAME, Forms.string());
  }
}
