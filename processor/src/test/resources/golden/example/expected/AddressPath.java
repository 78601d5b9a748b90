package app;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.path.DocumentPath;
import dev.dynaset.path.TextPath;
import javax.annotation.processing.Generated;

/** A {@link Address} within an item, for conditions. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class AddressPath<V> extends DocumentPath<V, Address> {
  /** The document at a place in an item. */
  public AddressPath(AttributePath location) {
    super(location, AddressCodec.INSTANCE);
  }

  /** {@code street}: a string, required. */
  public TextPath<V> street() {
    return textAt(AddressCodec.STREET);
  }

  /** {@code city}: a string, required. */
  public TextPath<V> city() {
    return textAt(AddressCodec.CITY);
  }
}
