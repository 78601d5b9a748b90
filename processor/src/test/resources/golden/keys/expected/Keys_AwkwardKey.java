package keys;

import dev.dynaset.spi.ItemKey;
import javax.annotation.processing.Generated;

/** The key of a {@link Keys.Awkward}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
@SuppressWarnings({"all", "deprecation", "removal"})
public final class Keys_AwkwardKey extends ItemKey {
  private Keys_AwkwardKey(int hashCode, String wait) {
    super(Keys_AwkwardTable.Codec.INSTANCE.shape(), hashCode, wait);
  }

  /** The key of these parts. */
  public static Keys_AwkwardKey of(int hashCode, String wait) {
    return new Keys_AwkwardKey(hashCode, wait);
  }

  /** The hash key. */
  public int hashCode_() {
    return part(0);
  }

  /** The range key. */
  public String wait_() {
    return part(1);
  }
}
