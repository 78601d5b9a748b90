package keys;

import dev.dynaset.update.UpdateVocabulary;
import javax.annotation.processing.Generated;

/** What updates can change of {@link Keys.Awkward}: neither its key nor what is set by itself. */
@Generated("dev.dynaset.processor.DynasetProcessor")
@SuppressWarnings({"all", "deprecation", "removal"})
public final class Keys_AwkwardUpdate extends UpdateVocabulary<Keys_AwkwardUpdate> {
  static final Keys_AwkwardUpdate INSTANCE = new Keys_AwkwardUpdate();

  private Keys_AwkwardUpdate() {
    super(Keys_AwkwardTable.Codec.INSTANCE.shape());
  }
}
