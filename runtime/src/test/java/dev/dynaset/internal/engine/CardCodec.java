package dev.dynaset.internal.engine;

import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;

/** As it would be generated; the key is the id itself. */
final class CardCodec extends ItemCodec<Card, String> {
  static final CardCodec INSTANCE = new CardCodec();

  private CardCodec() {
    super(ItemShape.ofItem("Card", 1, "id", "text"));
  }

  @Override
  public Card read(ItemReader in) {
    return new Card(in.string(0), in.string(1));
  }

  @Override
  public void write(Card item, ItemWriter out) {
    out.string(0, item.id());
    out.string(1, item.text());
  }

  @Override
  public String keyOf(Card item) {
    return item.id();
  }

  @Override
  public String readKey(ItemReader in) {
    return in.string(0);
  }

  @Override
  public void writeKey(String key, ItemWriter out) {
    out.string(0, key);
  }
}
