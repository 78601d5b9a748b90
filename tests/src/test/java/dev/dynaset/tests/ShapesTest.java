package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.testing.DynasetTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Models of all shapes are read as they were written. */
@DynasetTest
class ShapesTest {
  @Test
  void anImmutableIsMadeByItsConstructorAndSet(ImmutableShapeTable shapes) {
    Shapes.Immutable shape = new Shapes.Immutable("a", 3L);
    shape.note = "set";
    shapes.put(shape);

    assertThat(shapes.get("a")).usingRecursiveComparison().isEqualTo(shape);
  }

  @Test
  void aBuilderTakesAllMembers(BuiltShapeTable shapes) {
    Shapes.Built shape = Shapes.Built.builder().id("a").total(3L).build();
    shapes.put(shape);

    assertThat(shapes.get("a")).usingRecursiveComparison().isEqualTo(shape);
  }

  @Test
  void aBuilderIsGivenNullForWhatIsAbsent(BuiltShapeTable shapes) {
    shapes.put(Shapes.Built.builder().id("a").total(null).build());

    assertThat(shapes.get("a").total()).isNull();
  }

  @Test
  void anAbstractModelIsMadeByItsStaticMethod(AbstractShapeTable shapes) {
    Shapes.Abstract shape = Shapes.Abstract.of("a", null);
    shapes.put(shape);

    assertThat(shapes.get("a")).isEqualTo(shape);
  }

  @Test
  void gettersThatGiveOptionalsAreReadAndConstructorsTakeSupertypes(OpenShapeTable shapes) {
    Shapes.Open full = new Shapes.Open("a", "x", 3, List.of("t"));
    Shapes.Open empty = new Shapes.Open("b", null, null, List.of());
    shapes.putAll(List.of(full, empty));

    assertThat(shapes.get("a")).usingRecursiveComparison().isEqualTo(full);
    assertThat(shapes.get("b")).usingRecursiveComparison().isEqualTo(empty);
    assertThat(shapes.toItem(empty)).containsOnlyKeys("id", "tags");
    assertThat(shapes.update("a", s -> s.note().remove()).getNote()).isEmpty();
  }
}
