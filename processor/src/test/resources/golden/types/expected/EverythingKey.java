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

  /** The key of these parts. */
  public static EverythingKey of(Everything.Id id, LocalDate day) {
    return new EverythingKey(id, day);
  }

  /** The hash key. */
  public Everything.Id id() {
    return part(0);
  }

  /** The range key. */
  public LocalDate day() {
    return part(1);
  }
}
