package app;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.path.DocumentPath;
import dev.dynaset.path.TextPath;
import javax.annotation.processing.Generated;

/**
 * A {@link Address} within an item, for conditions.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class AddressPath<V> extends DocumentPath<V, Address> {
  /**
   * The document at a place in an item.
   * @param location where the document is
   */
  public AddressPath(AttributePath location) {
    super(location, AddressCodec.INSTANCE);
  }

  /** {@return {@code street}: a string, required} */
  public TextPath<V> street() {
    return textAt(AddressCodec.STREET);
  }

  /** {@return {@code city}: a string, required} */
  public TextPath<V> city() {
    return textAt(AddressCodec.CITY);
  }
}
