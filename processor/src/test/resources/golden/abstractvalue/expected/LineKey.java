package shop;

import dev.dynaset.spi.ItemKey;
import javax.annotation.processing.Generated;

/** The key of a {@link Line}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class LineKey extends ItemKey {
  private LineKey(String id) {
    super(LineTable.Codec.INSTANCE.shape(), id);
  }

  /** The key of these parts. */
  public static LineKey of(String id) {
    return new LineKey(id);
  }

  /** The hash key. */
  public String id() {
    return part(0);
  }
}
