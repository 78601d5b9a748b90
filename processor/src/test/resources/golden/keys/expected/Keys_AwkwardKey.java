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

  /**
   * {@return the key of these parts}
   * @param hashCode the hash key
   * @param wait the range key, neither null nor empty
   */
  public static Keys_AwkwardKey of(int hashCode, String wait) {
    return new Keys_AwkwardKey(hashCode, wait);
  }

  /** {@return the hash key} */
  public int hashCode_() {
    return part(0);
  }

  /** {@return the range key} */
  public String wait_() {
    return part(1);
  }
}
