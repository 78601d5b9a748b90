package shop;

import dev.dynaset.spi.ItemKey;
import javax.annotation.processing.Generated;

/** The key of a {@link Line}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class LineKey extends ItemKey {
  private LineKey(String id) {
    super(LineTable.Codec.INSTANCE.shape(), id);
  }

  /**
   * {@return the key of these parts}
   * @param id the hash key, neither null nor empty
   */
  public static LineKey of(String id) {
    return new LineKey(id);
  }

  /** {@return the hash key} */
  public String id() {
    return part(0);
  }
}
