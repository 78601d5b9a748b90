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

  public OrderedPath<EverythingAttributes, Everything.Id> id() {
    return orderedAt(EverythingCodec.ID, EverythingCodec.ID_FORM);
  }

  public OrderedPath<EverythingAttributes, LocalDate> day() {
    return orderedAt(EverythingCodec.DAY, EverythingCodec.EPOCH_DAY_FORM);
  }
}
