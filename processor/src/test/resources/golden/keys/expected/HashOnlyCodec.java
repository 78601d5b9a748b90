package keys;

import dev.dynaset.codec.EnumForm;
import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import javax.annotation.processing.Generated;

/** Reads and writes the items of {@link Keys.Single}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class HashOnlyCodec extends ItemCodec<Keys.Single, HashOnlyKey> {
  static final HashOnlyCodec INSTANCE = new HashOnlyCodec();

  static final int AMOUNT = 0;
  static final int KIND = 1;
  static final int NAME = 2;

  static final EnumForm<Keys.Kind> KIND_FORM = EnumForm.of(Keys.Kind.values());

  private HashOnlyCodec() {
    super(ItemShape.ofItem("Keys.Single", 1, "amount", "kind", "name")
        .masking(AMOUNT));
  }

  @Override
  public Keys.Single read(ItemReader in) {
    return new Keys.Single(
        in.bigDecimal(AMOUNT),
        in.enumValue(KIND, KIND_FORM),
        in.string(NAME));
  }

  @Override
  public void write(Keys.Single item, ItemWriter out) {
    out.number(AMOUNT, item.amount());
    out.enumValue(KIND, item.kind());
    out.string(NAME, item.name());
  }

  @Override
  public HashOnlyKey keyOf(Keys.Single item) {
    return HashOnlyKey.of(item.amount());
  }

  @Override
  public HashOnlyKey readKey(ItemReader in) {
    return HashOnlyKey.of(in.bigDecimal(AMOUNT));
  }

  @Override
  public void writeKey(HashOnlyKey key, ItemWriter out) {
    out.number(AMOUNT, key.amount());
  }
}
