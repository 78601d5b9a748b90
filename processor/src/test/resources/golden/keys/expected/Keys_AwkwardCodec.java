package keys;

import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import javax.annotation.processing.Generated;

/** Reads and writes the items of {@link Keys.Awkward}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
@SuppressWarnings({"all", "deprecation", "removal"})
final class Keys_AwkwardCodec extends ItemCodec<Keys.Awkward, Keys_AwkwardKey> {
  static final Keys_AwkwardCodec INSTANCE = new Keys_AwkwardCodec();

  static final int HASH_CODE = 0;
  static final int WAIT = 1;

  private Keys_AwkwardCodec() {
    super(ItemShape.ofItem("Keys.Awkward", 2, "hashCode", "wait"));
  }

  @Override
  public Keys.Awkward read(ItemReader in) {
    Keys.Awkward item = new Keys.Awkward();
    item.hashCode = in.intValue(HASH_CODE);
    item.wait = in.string(WAIT);
    return item;
  }

  @Override
  public void write(Keys.Awkward item, ItemWriter out) {
    out.number(HASH_CODE, item.hashCode);
    out.string(WAIT, item.wait);
  }

  @Override
  public Keys_AwkwardKey keyOf(Keys.Awkward item) {
    return Keys_AwkwardKey.of(item.hashCode, item.wait);
  }

  @Override
  public Keys_AwkwardKey readKey(ItemReader in) {
    return Keys_AwkwardKey.of(in.intValue(HASH_CODE), in.string(WAIT));
  }

  @Override
  public void writeKey(Keys_AwkwardKey key, ItemWriter out) {
    out.number(HASH_CODE, key.hashCode_());
    out.string(WAIT, key.wait_());
  }
}
