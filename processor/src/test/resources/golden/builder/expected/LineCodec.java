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
  static final int COUNT = 1;

  private LineCodec() {
    super(ItemShape.ofItem("Line", 1, "id", "count"));
  }

  @Override
  public Line read(ItemReader in) {
    Line.LineBuilder builder = Line.newBuilder();
    builder.setId(in.string(ID));
    builder = builder.withCount(in.longValue(COUNT));
    return builder.build();
  }

  @Override
  public void write(Line item, ItemWriter out) {
    out.string(ID, item.getId());
    out.number(COUNT, item.getCount());
  }

  @Override
  public LineKey keyOf(Line item) {
    return LineKey.of(item.getId());
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
