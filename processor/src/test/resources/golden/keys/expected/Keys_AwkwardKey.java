package keys;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** The key of a {@link Keys.Awkward}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
@SuppressWarnings({"all", "deprecation", "removal"})
public final class Keys_AwkwardKey {
  private final int hashCode;

  private final String wait;

  private Keys_AwkwardKey(int hashCode, String wait) {
    this.hashCode = hashCode;
    this.wait = Objects.requireNonNull(wait, "wait");
  }

  /** The key of these parts. */
  public static Keys_AwkwardKey of(int hashCode, String wait) {
    return new Keys_AwkwardKey(hashCode, wait);
  }

  /** The hash key. */
  public int hashCode_() {
    return hashCode;
  }

  /** The range key. */
  public String wait_() {
    return wait;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Keys_AwkwardKey that
        && this.hashCode == that.hashCode
        && this.wait.equals(that.wait);
  }

  @Override
  public int hashCode() {
    return 31 * Integer.hashCode(hashCode) + wait.hashCode();
  }

  @Override
  public String toString() {
    return "Keys.Awkward {hashCode=" + hashCode + ", wait=" + wait + "}";
  }
}
