package app;

import dev.dynaset.spi.ItemKey;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** The key of a {@link Everything}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class EverythingKey extends ItemKey {
  private EverythingKey(Everything.Id id, LocalDate day) {
    super(EverythingTable.Codec.INSTANCE.shape(), id, day);
  }

  /**
   * {@return the key of these parts}
   * @param id the hash key, not null
   * @param day the range key, not null
   */
  public static EverythingKey of(Everything.Id id, LocalDate day) {
    return new EverythingKey(id, day);
  }

  /** {@return the hash key} */
  public Everything.Id id() {
    return part(0);
  }

  /** {@return the range key} */
  public LocalDate day() {
    return part(1);
  }
}
