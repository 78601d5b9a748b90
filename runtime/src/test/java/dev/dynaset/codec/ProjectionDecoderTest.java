package dev.dynaset.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ItemProjection;
import dev.dynaset.expression.AttributePath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes one item of the parts of another that were asked for. */
class ProjectionDecoderTest {
  private static final ItemShape MODEL = ItemShape.ofItem("Order", 1, "id", "lines", "secret")
      .storedAs("id", "i", "lines", "l")
      .masking(2);
  private static final AttributePath LINES = AttributePath.of("l", "lines", false);

  private static AttributeValue s(String text) {
    return AttributeValue.fromS(text);
  }

  private static AttributeValue l(AttributeValue... elements) {
    return AttributeValue.fromL(List.of(elements));
  }

  private static ProjectionDecoder<Object, String> decoder(AttributePath... paths) {
    return new ProjectionDecoder<>(MODEL, paths) {
      @Override
      public String read(ItemReader in) {
        return in.string(1);
      }
    };
  }

  private static Map<String, AttributeValue> flattened(
      Map<String, AttributeValue> item, AttributePath... paths) {
    return decoder(paths).flattened(item);
  }

  @Test
  void itsShapeHasTheKeyAndThenTheParts() {
    AttributePath secret = AttributePath.of("secret", "secret", true);
    ItemShape shape = decoder(LINES.element(0), secret).shape();

    assertThat(shape.model()).isEqualTo("Order");
    assertThat(shape.keyCount()).isEqualTo(1);
    assertThat(List.of(shape.name(0), shape.name(1), shape.name(2)))
        .containsExactly("i", "lines[0]", "secret");
    assertThat(List.of(shape.member(0), shape.member(1), shape.member(2)))
        .containsExactly("id", "lines[0]", "secret");
    assertThat(shape.isSensitive("i")).isFalse();
    assertThat(shape.isSensitive("secret")).isTrue();
    assertThat(decoder(LINES).shape().name(1)).as("as it is stored").isEqualTo("l");
  }

  @Test
  void wholeAttributesNeedNoOtherItem() {
    Map<String, AttributeValue> item = Map.of("i", s("a"), "l", l());

    assertThat(flattened(item, LINES)).isSameAs(item);
  }

  @Test
  void partsAreFoundByTheirPath() {
    AttributePath name = LINES.element(0).attribute("n", "name", false);
    Map<String, AttributeValue> item =
        Map.of("i", s("a"), "l", l(AttributeValue.fromM(Map.of("n", s("x"), "other", s("y")))));

    assertThat(flattened(item, name)).isEqualTo(Map.of("i", s("a"), "lines[0].name", s("x")));
    assertThat(flattened(Map.of("l", AttributeValue.fromM(Map.of("k", s("x")))), LINES.entry("k")))
        .isEqualTo(Map.of("lines{k}", s("x")));
  }

  /** DynamoDB returns elements that were asked for behind each other, whatever their index. */
  @Test
  void elementsMoveUpInAResponse() {
    AttributeValue response = l(s("second"), s("fifth"));

    assertThat(flattened(Map.of("l", response), LINES.element(5), LINES.element(2)))
        .isEqualTo(Map.of("lines[2]", s("second"), "lines[5]", s("fifth")));
  }

  @Test
  void elementsStayWhereTheWholeListWasAskedForToo() {
    AttributeValue response = l(s("zeroth"), s("first"));

    assertThat(flattened(Map.of("l", response), LINES, LINES.element(1)))
        .isEqualTo(Map.of("l", response, "lines[1]", s("first")));
  }

  @Test
  void partsOfOneElementDoNotMoveOthersTwice() {
    AttributeValue response = l(AttributeValue.fromM(Map.of("x", s("1"), "y", s("2"))), s("third"));

    assertThat(flattened(
            Map.of("l", response),
            LINES.element(1).attribute("x"),
            LINES.element(1).attribute("y"),
            LINES.element(3)))
        .isEqualTo(Map.of("lines[1].x", s("1"), "lines[1].y", s("2"), "lines[3]", s("third")));
  }

  @Test
  void whatIsNotThereIsAbsent() {
    assertThat(flattened(Map.of("i", s("a")), LINES.element(0))).isEqualTo(Map.of("i", s("a")));
    assertThat(flattened(Map.of("l", l()), LINES.element(0))).isEmpty();
    assertThat(flattened(Map.of("l", s("no list")), LINES.element(0))).isEmpty();
    assertThat(flattened(Map.of("l", s("no map")), LINES.entry("k"))).isEmpty();
    assertThat(flattened(Map.of("l", l()), LINES.element(0).attribute("x"))).isEmpty();
  }

  @Test
  void onlyWhatDynasetMakesIsDecoded() {
    ProjectionDecoder<Object, String> decoder = decoder(LINES);
    ItemProjection<Object, String> other = new ItemProjection<>() {};

    assertThat(ProjectionDecoder.of(decoder)).isSameAs(decoder);
    assertThat(decoder.paths()).containsExactly(LINES);
    assertThatThrownBy(() -> ProjectionDecoder.of(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Only projections that Dynaset generates or makes can be read");
  }

  @Test
  void elementsOfOtherListsDoNotCount() {
    AttributePath other = AttributePath.of("other");
    Map<String, AttributeValue> response = Map.of("l", l(s("third")), "other", l(s("first")));

    assertThat(flattened(response, LINES.element(3), other.element(1)))
        .isEqualTo(Map.of("lines[3]", s("third"), "other[1]", s("first")));
  }
}
