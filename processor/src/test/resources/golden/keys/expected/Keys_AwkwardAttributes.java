package keys;

import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/** The attributes of {@link Keys.Awkward}, for conditions on its items. */
@Generated("dev.dynaset.processor.DynasetProcessor")
@SuppressWarnings({"all", "deprecation", "removal"})
public final class Keys_AwkwardAttributes extends Vocabulary {
  public static final Keys_AwkwardAttributes INSTANCE = new Keys_AwkwardAttributes();

  private Keys_AwkwardAttributes() {
    super(Keys_AwkwardCodec.INSTANCE.shape());
  }

  public WholeNumberPath<Keys_AwkwardAttributes> hashCode_() {
    return new WholeNumberPath<>(at(Keys_AwkwardCodec.HASH_CODE));
  }

  public TextPath<Keys_AwkwardAttributes> wait_() {
    return new TextPath<>(at(Keys_AwkwardCodec.WAIT));
  }
}
