package dev.dynaset.internal.write;

import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;

/** As it would be generated; the key is the id itself. */
final class NoteCodec extends ItemCodec<Note, String> {
  static final NoteCodec INSTANCE = new NoteCodec();

  private NoteCodec() {
    super(ItemShape.ofItem(
            "Note", 1, "id", "text", "secret", "folder", "version", "createdAt", "updatedAt")
        .storedAs("text", "t", "version", "v", "createdAt", "c", "updatedAt", "u")
        .masking(2));
  }

  @Override
  public Note read(ItemReader in) {
    return new Note(
        in.string(0),
        in.string(1),
        in.stringOrNull(2),
        in.stringOrNull(3),
        in.longOrNull(4) == null ? 0 : in.longValue(4),
        in.instantOrNull(5),
        in.instantOrNull(6),
        in.unknownAttributes());
  }

  @Override
  public void write(Note item, ItemWriter out) {
    out.stringOrAbsent(0, item.id());
    out.string(1, item.text());
    out.stringOrAbsent(2, item.secret());
    out.stringOrAbsent(3, item.folder());
    out.number(4, item.version());
    out.instantOrAbsent(5, item.createdAt());
    out.instantOrAbsent(6, item.updatedAt());
    out.unknownAttributes(item.others());
  }

  @Override
  public String keyOf(Note item) {
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
