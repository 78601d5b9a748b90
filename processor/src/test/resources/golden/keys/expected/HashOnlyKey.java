package keys;

import java.math.BigDecimal;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The key of a {@link Keys.Single}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class HashOnlyKey {
  private final BigDecimal amount;

  private HashOnlyKey(BigDecimal amount) {
    this.amount = Objects.requireNonNull(amount, "amount");
  }

  /** The key of these parts. */
  public static HashOnlyKey of(BigDecimal amount) {
    return new HashOnlyKey(amount);
  }

  /** The hash key. */
  public BigDecimal amount() {
    return amount;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HashOnlyKey that
        && this.amount.compareTo(that.amount) == 0;
  }

  @Override
  public int hashCode() {
    return amount.stripTrailingZeros().hashCode();
  }

  @Override
  public String toString() {
    return "Keys.Single {amount=***}";
  }
}
