package shared;

import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import javax.annotation.processing.Generated;

/** The attributes that all kinds of {@link Shop} have, for conditions of writes and of scans. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class ShopAttributes extends Vocabulary<ShopAttributes> {
  static final ShopAttributes INSTANCE = new ShopAttributes();

  private ShopAttributes() {
    super(ShopTable.Codec.SHAPE);
  }

  /** {@return {@code _type}: a string, required} */
  public TextPath<ShopAttributes> type() {
    return textAt(ShopTable.Codec._TYPE);
  }
}
