package keys;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/**
 * All attributes of {@link Keys.Awkward}, for conditions of writes and of scans, and for
 * projections.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
@SuppressWarnings({"all", "deprecation", "removal"})
public final class Keys_AwkwardAttributes extends Keys_AwkwardFields<Keys_AwkwardAttributes> {
  static final Keys_AwkwardAttributes INSTANCE = new Keys_AwkwardAttributes();

  private Keys_AwkwardAttributes() {}

  /** {@return {@code hashCode}: a number, required, hash key of the table} */
  public WholeNumberPath<Keys_AwkwardAttributes, Integer> hashCode_() {
    return wholeNumberAt(Keys_AwkwardTable.Codec.HASH_CODE, Forms.intValue());
  }

  /** {@return {@code wait}: a string, required, range key of the table} */
  public TextPath<Keys_AwkwardAttributes> wait_() {
    return textAt(Keys_AwkwardTable.Codec.WAIT);
  }
}
