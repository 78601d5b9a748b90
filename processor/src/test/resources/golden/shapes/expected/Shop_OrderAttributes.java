package shop;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.BinaryPath;
import dev.dynaset.path.OrderedPath;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * All attributes of {@link Shop.Order}, for conditions of writes and of scans, and for projections.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class Shop_OrderAttributes extends Shop_OrderFields<Shop_OrderAttributes> {
  static final Shop_OrderAttributes INSTANCE = new Shop_OrderAttributes();

  private Shop_OrderAttributes() {}

  /** {@return {@code id}: a string, required, hash key of the table} */
  public OrderedPath<Shop_OrderAttributes, UUID> id() {
    return orderedAt(Shop_OrderTable.Codec.ID, Forms.uuid());
  }

  /** {@return {@code signature}: binary, required, range key of the table} */
  public BinaryPath<Shop_OrderAttributes> signature() {
    return binaryAt(Shop_OrderTable.Codec.SIGNATURE);
  }
}
