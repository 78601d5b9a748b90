package dev.dynaset.key;

import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import java.util.List;

/** Models that are the texts of one or two members, and are their own keys. */
final class TextsCodec extends EntityCodec<List<String>, List<String>> {
  /** The positions of the members. */
  private final List<Integer> members;

  TextsCodec(ItemShape shape, DerivedAttributes derived, Integer... members) {
    super(shape, derived);
    this.members = List.of(members);
  }

  @Override
  protected List<String> readItem(ItemReader in) {
    return readKey(in);
  }

  @Override
  public List<String> readKey(ItemReader in) {
    ItemReader key = membersOf(in);
    return members.stream()
        .map(position -> isNatural(position) ? in.string(position) : key.string(position))
        .toList();
  }

  private boolean isNatural(int position) {
    return position < shape().keyCount();
  }

  @Override
  public void write(List<String> item, ItemWriter out) {
    for (int i = 0; i < members.size(); i++) {
      out.string(members.get(i), item.get(i));
    }
  }

  @Override
  public List<String> keyOf(List<String> item) {
    return item;
  }

  @Override
  protected void writeMembers(List<String> key, ItemWriter out) {
    write(key, out);
  }
}
