package dev.dynaset.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.direct.EncodedItem;
import dev.dynaset.direct.JsonOutput;
import dev.dynaset.direct.StoredItem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attributes are found by their names, however many there are and however alike they are. */
class AttributeNamesTest {
  /** An item in which each of these attributes has its name as its value. */
  private static StoredItem item(List<String> names) {
    ItemShape shape = shape(names);
    JsonOutput out = new JsonOutput();
    JsonItemWriter writer = JsonItemWriter.ofItems(shape, out, new BitSet());
    writer.begin();
    for (int position = 0; position < names.size(); position++) {
      writer.string(position, names.get(position));
    }
    writer.end();
    return (StoredItem) new EncodedItem(out).attributes();
  }

  private static ItemShape shape(List<String> names) {
    return ItemShape.ofDocument("Thing", names.toArray(new String[0]));
  }

  /** Names that differ in their length, at their start, in their middle, at their end, or hardly. */
  private static List<String> names(int count) {
    List<String> names = new ArrayList<>(List.of("a", "", "ä", "quote\"d", "ab", "ba", "aXb"));
    IntStream.range(0, count).mapToObj(n -> n + "attribute").forEach(names::add);
    IntStream.range(0, count).mapToObj(n -> "attribute" + n).forEach(names::add);
    IntStream.range(0, count).mapToObj(n -> "att" + (n + 1000) + "ribute").forEach(names::add);
    return names;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 100})
  void eachIsFound(int count) {
    List<String> names = names(count);
    ItemReader in = TapeReader.of(shape(names), item(names));

    for (int position = 0; position < names.size(); position++) {
      assertThat(in.string(position)).isEqualTo(names.get(position));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100})
  void othersAreNotTaken(int count) {
    List<String> names = names(count);
    ItemShape shape = ItemShape.ofDocument("Thing", "attribut", "ttribute0", "att1000ribut", "b");
    ItemReader in = TapeReader.of(shape, item(names));

    for (int position = 0; position < 4; position++) {
      assertThat(in.stringOrNull(position)).isNull();
    }
    assertThat(in.unknownAttributes()).hasSize(names.size());
  }

  /** A projection may read a key that it has anyway. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "attribute0"})
  void aNameThatComesTwiceIsFoundTwice(String name) {
    ItemReader in = TapeReader.of(ItemShape.ofDocument("Thing", name, "ba", name), item(names(1)));

    assertThat(in.string(0)).isEqualTo(name);
    assertThat(in.string(1)).isEqualTo("ba");
    assertThat(in.string(2)).isEqualTo(name);
  }
}
