package app;

import dev.dynaset.codec.DocumentCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Address} as a map within an item. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class AddressCodec extends DocumentCodec<Address> {
  /** The only instance, for generated code. */
  public static final AddressCodec INSTANCE = new AddressCodec();

  static final int STREET = 0;
  static final int CITY = 1;

  private AddressCodec() {
    super(ItemShape.ofDocument("Address", "street", "city"));
  }

  @Override
  public Address read(ItemReader in) {
    return new Address(
        in.string(STREET),
        in.string(CITY));
  }

  @Override
  public void write(Address item, ItemWriter out) {
    out.string(STREET, item.street());
    out.string(CITY, item.city());
  }
}
