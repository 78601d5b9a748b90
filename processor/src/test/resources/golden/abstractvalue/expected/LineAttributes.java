package shop;

import dev.dynaset.path.TextPath;
import javax.annotation.processing.Generated;

/** All attributes of {@link Line}, for conditions of writes and of scans, and for projections. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class LineAttributes extends LineFields<LineAttributes> {
  static final LineAttributes INSTANCE = new LineAttributes();

  private LineAttributes() {}

  /** {@return {@code id}: a string, required, hash key of the table} */
  public TextPath<LineAttributes> id() {
    return textAt(LineTable.Codec.ID);
  }
}
