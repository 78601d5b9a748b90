package app;

import dev.dynaset.path.OrderedPath;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * All attributes of {@link Everything}, for conditions of writes and of scans, and for projections.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class EverythingAttributes extends EverythingFields<EverythingAttributes> {
  static final EverythingAttributes INSTANCE = new EverythingAttributes();

  private EverythingAttributes() {}

  /** {@return {@code id}: a string, required, hash key of the table} */
  public OrderedPath<EverythingAttributes, Everything.Id> id() {
    return orderedAt(EverythingTable.Codec.ID, EverythingTable.Codec.ID_FORM);
  }

  /** {@return {@code day}: a number, required, range key of the table} */
  public OrderedPath<EverythingAttributes, LocalDate> day() {
    return orderedAt(EverythingTable.Codec.DAY, EverythingTable.Codec.EPOCH_DAY_FORM);
  }
}
