package shop;

import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import javax.annotation.processing.Generated;

/** Reads and writes the items of {@link Line}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class LineCodec extends ItemCodec<Line, LineKey> {
  static final LineCodec INSTANCE = new LineCodec();

  static final int ID = 0;
  static final int GET_COUNT = 1;

  private LineCodec() {
    super(ItemShape.ofItem("Line", 1, "id", "getCount"));
  }

  @Override
  public Line read(ItemReader in) {
    return Line.of(
        in.string(ID),
        in.intValue(GET_COUNT));
  }

  @Override
  public void write(Line item, ItemWriter out) {
    out.string(ID, item.id());
    out.number(GET_COUNT, item.getCount());
  }

  @Override
  public LineKey keyOf(Line item) {
    return LineKey.of(item.id());
  }

  @Override
  public LineKey readKey(ItemReader in) {
    return LineKey.of(in.string(ID));
  }

  @Override
  public void writeKey(LineKey key, ItemWriter out) {
    out.string(ID, key.id());
  }
}
