package keys;

import dev.dynaset.spi.ItemKey;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** The key of a {@link Keys.Single}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class HashOnlyKey extends ItemKey {
  private HashOnlyKey(BigDecimal amount) {
    super(HashOnlyTable.Codec.INSTANCE.shape(), decimal(amount));
  }

  /**
   * {@return the key of these parts}
   * @param amount the hash key, not null
   */
  public static HashOnlyKey of(BigDecimal amount) {
    return new HashOnlyKey(amount);
  }

  /** {@return the hash key} */
  public BigDecimal amount() {
    return decimalPart(0);
  }
}
