package app;

import dev.dynaset.Update;
import dev.dynaset.codec.Forms;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.update.DocumentUpdate;
import dev.dynaset.update.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * A {@link Address} within an item, for updates.
 * @param <U> the vocabulary that the updates belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public class AddressUpdate<U> extends DocumentUpdate<U, Address> {
  /**
   * The document at a place in an item.
   * @param location where the document is
   */
  public AddressUpdate(AttributePath location) {
    super(location, AddressCodec.INSTANCE);
  }

  /** {@return {@code street}: a string, required} */
  public ValueUpdate<U, String> street() {
    return valueAt(AddressCodec.STREET, Forms.string());
  }

  /** {@return {@code city}: a string, required} */
  public ValueUpdate<U, String> city() {
    return valueAt(AddressCodec.CITY, Forms.string());
  }

  /**
   * One that may be absent.
   * @param <U> the vocabulary that the updates belong to
   */
  public static final class Removable<U> extends AddressUpdate<U> {
    /**
     * The document at a place in an item.
     * @param location where the document is
     */
    public Removable(AttributePath location) {
      super(location);
    }

    /** {@return the removal of the document from the item} */
    public Update<U> remove() {
      return removal();
    }
  }
}
