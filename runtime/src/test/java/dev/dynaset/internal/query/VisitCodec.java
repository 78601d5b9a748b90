package dev.dynaset.internal.query;

import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;

/** As it would be generated. */
final class VisitCodec extends ItemCodec<Visit, Visit.Key> {
  static final VisitCodec INSTANCE = new VisitCodec();

  private VisitCodec() {
    super(ItemShape.ofItem("Visit", 2, "room", "at", "guest"));
  }

  @Override
  public Visit read(ItemReader in) {
    return new Visit(in.string(0), in.intValue(1), in.stringOrNull(2));
  }

  @Override
  public void write(Visit item, ItemWriter out) {
    out.string(0, item.room());
    out.number(1, item.at());
    out.stringOrAbsent(2, item.guest());
  }

  @Override
  public Visit.Key keyOf(Visit item) {
    return new Visit.Key(item.room(), item.at());
  }

  @Override
  public Visit.Key readKey(ItemReader in) {
    return new Visit.Key(in.string(0), in.intValue(1));
  }

  @Override
  public void writeKey(Visit.Key key, ItemWriter out) {
    out.string(0, key.room());
    out.number(1, key.at());
  }
}
