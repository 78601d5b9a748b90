package keys;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.OrderedPath;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * All attributes of {@link Keys.Single}, for conditions of writes and of scans, and for
 * projections.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class HashOnlyAttributes extends HashOnlyFields<HashOnlyAttributes> {
  static final HashOnlyAttributes INSTANCE = new HashOnlyAttributes();

  private HashOnlyAttributes() {}

  /** {@return {@code amount}: a number, required, hash key of the table} */
  public OrderedPath<HashOnlyAttributes, BigDecimal> amount() {
    return orderedAt(HashOnlyTable.Codec.AMOUNT, Forms.bigDecimal());
  }
}
