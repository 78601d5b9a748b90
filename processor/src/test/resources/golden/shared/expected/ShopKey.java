package shared;

import dev.dynaset.codec.ItemShape;
import dev.dynaset.spi.ItemKey;
import javax.annotation.processing.Generated;

/** The key of a {@link Shop} of any kind. There are no others. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public abstract class ShopKey extends ItemKey {
  ShopKey(int[] members, ItemShape shape, Object... parts) {
    super(members, shape, parts);
  }
}
