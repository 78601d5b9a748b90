package dev.dynaset.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ItemMappingException;
import dev.dynaset.direct.EncodedItem;
import dev.dynaset.direct.JsonOutput;
import dev.dynaset.direct.StoredItem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Documents in items, subtypes, and what the model does not know of. */
class DocumentsTest {
  private static final ItemShape SHAPE =
      ItemShape.ofItem("Order", 2, "id", "at", "x").storedAs("x", "stored").masking(0);

  /** A document. */
  record Line(String name, @Nullable Line next) {
    Line {
      if (name.isEmpty()) {
        throw new IllegalStateException("no name");
      }
    }
  }

  private static final class LineCodec extends DocumentCodec<Line> {
    static final LineCodec INSTANCE = new LineCodec();

    LineCodec() {
      super(ItemShape.ofDocument("Line", "name", "next"));
    }

    @Override
    public Line read(ItemReader in) {
      return new Line(in.string(0), in.valueOrNull(1, form()));
    }

    @Override
    public void write(Line document, ItemWriter out) {
      out.string(0, document.name());
      out.valueOrAbsent(1, form(), document.next());
    }
  }

  private static final Form<Line> LINE = LineCodec.INSTANCE.form();

  /** A line whose unknown attributes have one that it knows. */
  private static final Form<Line> LINE_TWICE =
      new DocumentCodec<Line>(ItemShape.ofDocument("Line", "name")) {
        @Override
        public Line read(ItemReader in) {
          return new Line(in.string(0), null);
        }

        @Override
        public void write(Line document, ItemWriter out) {
          out.unknownAttributes(Map.of("name", s("b")));
        }
      }.form();

  private static AttributeValue s(String text) {
    return AttributeValue.fromS(text);
  }

  private static Map<String, AttributeValue> item(Consumer<ItemWriter> write) {
    AttributeMapWriter writer = new AttributeMapWriter(SHAPE);
    write.accept(writer);
    return writer.item();
  }

  private static JsonOutput encode(BitSet keys, Consumer<ItemWriter> write) {
    JsonOutput out = new JsonOutput();
    JsonItemWriter writer = JsonItemWriter.ofItems(SHAPE, out, keys);
    writer.begin();
    write.accept(writer);
    writer.end();
    return out;
  }

  /** An item, as attribute values and in bytes. */
  private static List<ItemReader> readers(Map<String, AttributeValue> attributes) {
    JsonOutput out = encode(
        new BitSet(),
        writer -> attributes.forEach((name, value) -> {
          if (SHAPE.has(name)) {
            writer.value(SHAPE.position(name), Forms.attributeValue(), value);
          } else {
            writer.unknownAttributes(Map.of(name, value));
          }
        }));
    return List.of(new AttributeMapReader(SHAPE, attributes), TapeReader.of(SHAPE, (StoredItem)
        new EncodedItem(out).attributes()));
  }

  @Test
  void aDocumentIsAMapOfItsMembers() {
    Line line = new Line("a", new Line("b", null));
    AttributeValue stored = AttributeValue.fromM(
        Map.of("name", s("a"), "next", AttributeValue.fromM(Map.of("name", s("b")))));

    assertThat(item(out -> out.value(2, LINE, line))).isEqualTo(Map.of("stored", stored));
    assertThat(new EncodedItem(encode(new BitSet(), out -> out.value(2, LINE, line))).attributes())
        .isEqualTo(Map.of("stored", stored));
    for (ItemReader in : readers(Map.of("stored", stored))) {
      assertThat(in.value(2, LINE)).isEqualTo(line);
    }
  }

  @Test
  void aFaultInADocumentIsToldWithItsPath() {
    AttributeValue wrong = AttributeValue.fromM(Map.of(
        "name", s("a"), "next", AttributeValue.fromM(Map.of("name", s("b"), "next", s("c")))));
    AttributeValue empty = AttributeValue.fromM(Map.of("name", s("")));
    AttributeValue none = AttributeValue.fromM(Map.of());

    for (ItemReader in : readers(Map.of("id", s("secret"), "stored", wrong))) {
      assertThatThrownBy(() -> in.value(2, LINE))
          .isInstanceOf(ItemMappingException.class)
          .hasMessage(
              "Order {id=***, at=?}: the member 'x.next.next' is stored as M, but holds S.");
    }
    for (ItemReader in : readers(Map.of("stored", none))) {
      assertThatThrownBy(() -> in.value(2, LINE))
          .hasMessage("Order {id=?, at=?}: the member 'x.name' is required, but the document has no"
              + " attribute 'name', or one that is NULL. If older items lack it, make the member"
              + " @Nullable.");
    }
    for (ItemReader in : readers(Map.of("stored", empty))) {
      assertThatThrownBy(() -> in.value(2, LINE))
          .hasMessage("Order {id=?, at=?}: the member 'x' cannot be read: the constructor or a"
              + " setter of Line threw IllegalStateException; see the cause.");
    }
  }

  @Test
  void ofSensitiveMembersNeitherPathNorCauseIsTold() {
    Form<Map<String, Double>> form = Forms.map(Forms.string(), Forms.doubleValue());

    assertThatThrownBy(() -> item(out -> out.value(0, form, Map.of("secret", Double.NaN))))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("Order {id=?, at=?}: the member 'id' cannot be stored: DynamoDB has no NaN and"
            + " no infinity.")
        .hasNoCause();
    assertThatThrownBy(() -> item(out -> out.value(2, form, Map.of("a", Double.NaN))))
        .hasMessageContaining("the member 'x{a}' cannot be stored")
        .hasCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatTheModelDoesNotKnowIsKept() {
    Map<String, AttributeValue> unknown = Map.of("other", s("a"));

    assertThat(item(out -> out.unknownAttributes(unknown))).isEqualTo(unknown);
    assertThat(item(out -> out.unknownAttributes(null))).isEmpty();
    for (ItemReader in : readers(Map.of("id", s("a"), "other", s("a")))) {
      assertThat(in.unknownAttributes()).isEqualTo(unknown);
    }
    assertThatThrownBy(() -> item(out -> out.unknownAttributes(Map.of("stored", s("a")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The attribute 'stored' is the member 'x' of Order, and cannot be among the"
            + " unknown attributes, too.");
    assertThatThrownBy(() -> item(out -> out.value(2, LINE_TWICE, new Line("a", null))))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("Order {id=?, at=?}: the member 'x' cannot be stored: the attribute 'name' is"
            + " the member 'name' of Line, and cannot be among the unknown attributes, too.");
  }

  @Test
  void aSubtypeHasItsAttributesAmongThoseOfTheItem() {
    Line line = new Line("a", null);

    assertThat(item(out -> out.as(LineCodec.INSTANCE, line))).isEqualTo(Map.of("name", s("a")));
    assertThat(new EncodedItem(encode(new BitSet(), out -> {
              out.string(0, "i");
              out.as(LineCodec.INSTANCE, line);
              out.string(1, "j");
            }))
            .attributes())
        .isEqualTo(Map.of("id", s("i"), "name", s("a"), "at", s("j")));
    for (ItemReader in : readers(Map.of("name", s("a")))) {
      assertThat(in.as(LineCodec.INSTANCE)).isEqualTo(line);
      assertThat(in.unknownSubtype(2, "A, B"))
          .hasMessage("Order {id=?, at=?}: the member 'x' cannot be read from the attribute"
              + " 'stored': it is none of the subtypes: A, B.");
    }
  }

  @Test
  void optionalsAreAbsentIfTheyAreEmpty() {
    assertThat(item(out -> out.optional(2, Forms.string(), Optional.of("a"))))
        .isEqualTo(Map.of("stored", s("a")));
    assertThat(item(out -> out.optional(2, Forms.string(), Optional.empty()))).isEmpty();
    assertThat(item(out -> out.optional(2, OptionalInt.of(7)))).containsKey("stored");
    assertThat(item(out -> out.optional(2, OptionalInt.empty()))).isEmpty();
    assertThat(item(out -> out.optional(2, OptionalLong.of(7)))).containsKey("stored");
    assertThat(item(out -> out.optional(2, OptionalLong.empty()))).isEmpty();
    assertThat(item(out -> out.optional(2, OptionalDouble.of(7)))).containsKey("stored");
    assertThat(item(out -> out.optional(2, OptionalDouble.empty()))).isEmpty();
    for (ItemReader in : readers(Map.of("stored", AttributeValue.fromN("7")))) {
      assertThat(in.optionalInt(2)).hasValue(7);
      assertThat(in.optionalLong(2)).hasValue(7);
      assertThat(in.optionalDouble(2)).hasValue(7);
      assertThat(in.optional(2, Forms.intValue())).contains(7);
      assertThat(in.optionalInt(1)).isEmpty();
      assertThat(in.optionalLong(1)).isEmpty();
      assertThat(in.optionalDouble(1)).isEmpty();
      assertThat(in.optional(1, Forms.intValue())).isEmpty();
    }
  }

  /** What is unsound is written again, with attribute values and a better message. */
  @Test
  void anEmptyKeyMakesTheBytesUnsound() {
    BitSet keys = new BitSet();
    keys.set(1);

    assertThat(encode(keys, out -> out.string(1, "a")).isSound()).isTrue();
    assertThat(encode(keys, out -> out.string(1, "")).isSound()).isFalse();
    assertThat(encode(keys, out -> out.string(2, "")).isSound()).isTrue();
    assertThat(encode(keys, out -> out.binary(1, new byte[0])).isSound()).isFalse();
    assertThat(encode(keys, out -> out.binary(1, new byte[1])).isSound()).isTrue();
    assertThat(encode(keys, out -> out.value(1, Forms.string(), "")).isSound()).isFalse();
    assertThat(encode(keys, out -> out.value(1, Forms.string(), "a")).isSound()).isTrue();
  }

  @Test
  void nestingThatDynamoDbRefusesMakesTheBytesUnsound() {
    assertThat(encode(new BitSet(), out -> out.value(2, LINE, nested(32))).isSound())
        .isTrue();
    assertThat(encode(new BitSet(), out -> out.value(2, LINE, nested(33))).isSound())
        .isFalse();
  }

  private static Line nested(int depth) {
    Line line = new Line("a", null);
    for (int i = 1; i < depth; i++) {
      line = new Line("a", line);
    }
    return line;
  }

  @Test
  void oneReaderServesOneItemAfterTheOther() {
    StoredItem first = (StoredItem) new EncodedItem(encode(new BitSet(), out -> {
          out.string(0, "a");
          out.string(2, "x");
        }))
        .attributes();
    StoredItem second =
        (StoredItem) new EncodedItem(encode(new BitSet(), out -> out.string(0, "b"))).attributes();
    TapeReader in = new TapeReader(SHAPE, first);
    assertThat(in.string(2)).isEqualTo("x");

    in.moveTo(second);

    assertThat(in.string(0)).isEqualTo("b");
    assertThat(in.stringOrNull(2)).isNull();
    assertThat(in.unknownAttributes()).isEmpty();
  }

  @Test
  void ofEntriesWithOneNameTheLastCounts() {
    JsonOutput out = new JsonOutput();
    out.add("{\"stored\":{\"M\":{\"a\":{\"S\":\"1\"},\"b\":{\"S\":\"2\"},\"a\":{\"S\":\"3\"}}}}"
        .getBytes(StandardCharsets.UTF_8));
    ItemReader in = TapeReader.of(SHAPE, (StoredItem) new EncodedItem(out).attributes());

    assertThat(in.value(2, Forms.map(Forms.string(), Forms.string())))
        .isEqualTo(Map.of("a", "3", "b", "2"));
  }

  @Test
  void smallNumbersThatDoNotFitAreRefused() {
    for (String digits : List.of("-129", "128", "300000")) {
      for (ItemReader in : readers(Map.of("stored", AttributeValue.fromN(digits)))) {
        assertThatThrownBy(() -> in.byteValue(2))
            .isInstanceOf(ItemMappingException.class)
            .hasMessageEndingWith("it does not fit byte.");
      }
    }
  }

  @Test
  void primitivesAreWrittenOrRefused() {
    assertThat(item(out -> out.number(2, 0.1)))
        .isEqualTo(Map.of("stored", AttributeValue.fromN("0.1")));
    assertThat(item(out -> out.number(2, 0.1f)))
        .isEqualTo(Map.of("stored", AttributeValue.fromN("0.1")));
    assertThat(item(out -> out.bool(2, false)))
        .isEqualTo(Map.of("stored", AttributeValue.fromBool(false)));
    for (ItemReader in : readers(Map.of("stored", AttributeValue.fromBool(false)))) {
      assertThat(in.bool(2)).isFalse();
    }
    assertThatThrownBy(() -> item(out -> out.number(2, Double.NaN)))
        .hasMessageContaining("the member 'x' cannot be stored: DynamoDB has no NaN");
    assertThatThrownBy(() -> item(out -> out.number(2, Float.NaN)))
        .hasMessageContaining("the member 'x' cannot be stored: DynamoDB has no NaN");
    assertThatThrownBy(() -> item(out -> out.instant(2, Instant.MAX)))
        .hasMessageContaining("the member 'x' cannot be stored: the year is not");
  }

  @Test
  void aModelThatDoesNotTakeItsAttributesIsNamed() {
    IllegalStateException cause = new IllegalStateException("no");

    assertThat(new AttributeMapReader(SHAPE, Map.of("id", s("a"), "at", s("b"))).refused(cause))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("Order {id=***, at=b}: the constructor or a setter of Order threw"
            + " IllegalStateException; see the cause.")
        .hasCause(cause);
  }

  @Test
  void aShapeKnowsNamesMembersAndWhatIsSensitive() {
    ItemShape shape = ItemShape.ofItem("Thing", 1, "id", "a", "b")
        .storedAs("a", "x", "b", "y")
        .masking(0, 2);
    ItemShape document = ItemShape.ofDocument("Part", "c");

    assertThat(List.of(shape.name(0), shape.name(1), shape.name(2)))
        .containsExactly("id", "x", "y");
    assertThat(shape.memberOf("y")).isEqualTo("b");
    assertThat(shape.position("x")).isEqualTo(1);
    assertThat(shape.position("a")).isNegative();
    assertThat(shape.isSensitive("id")).isTrue();
    assertThat(shape.isSensitive("x")).isFalse();
    assertThat(shape.isSensitive("y")).isTrue();
    assertThat(shape.isDocument()).isFalse();
    assertThat(document.isDocument()).isTrue();
    assertThat(document.path(shape.path(1), 0).toString()).isEqualTo("a.c");
    assertThat(shape.names()).as("made once").isSameAs(shape.names());
    assertThat(shape.sharesNamesWith(document)).isFalse();
    assertThat(shape.sharesNamesWith(ItemShape.ofDocument("Part", "c", "x"))).isTrue();
  }

  @Test
  void aSubtypeThatHasAnAttributeOfTheItemMakesTheBytesUnsound() {
    DocumentCodec<Line> clash = new DocumentCodec<>(ItemShape.ofDocument("Line", "id")) {
      @Override
      public Line read(ItemReader in) {
        return new Line(in.string(0), null);
      }

      @Override
      public void write(Line document, ItemWriter out) {
        out.string(0, document.name());
      }
    };
    Line line = new Line("a", null);

    assertThat(encode(new BitSet(), out -> out.as(clash, line)).isSound()).isFalse();
    assertThat(encode(new BitSet(), out -> out.as(LineCodec.INSTANCE, line)).isSound())
        .isTrue();
  }

  @Test
  void documentsAreElements() {
    List<Line> lines = List.of(new Line("a", null), new Line("b", null));
    Map<String, AttributeValue> item = Map.of(
        "stored",
        AttributeValue.fromL(List.of(
            AttributeValue.fromM(Map.of("name", s("a"))),
            AttributeValue.fromM(Map.of("name", s("b"))))));

    assertThat(new EncodedItem(encode(new BitSet(), out -> out.value(2, Forms.list(LINE), lines)))
            .attributes())
        .isEqualTo(item);
    for (ItemReader in : readers(item)) {
      assertThat(in.value(2, Forms.list(LINE))).isEqualTo(lines);
    }
  }

  @Test
  void aDocumentEndsWhereTheNextAttributeBegins() {
    Line line = new Line("a", null);
    StoredItem item = (StoredItem) new EncodedItem(encode(new BitSet(), out -> {
          out.value(2, LINE, line);
          out.unknownAttributes(Map.of("next", s("of the item")));
        }))
        .attributes();

    assertThat(TapeReader.of(SHAPE, item).value(2, LINE)).isEqualTo(line);
  }
}
