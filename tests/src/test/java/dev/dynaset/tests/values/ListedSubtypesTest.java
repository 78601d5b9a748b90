package dev.dynaset.tests.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ItemMappingException;
import dev.dynaset.testing.DynasetTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Documents of an interface and of an abstract class that list them. */
@DynasetTest
class ListedSubtypesTest {
  private DrawingTable drawings;

  @BeforeEach
  void setUp(DrawingTable drawings) {
    this.drawings = drawings;
  }

  @Test
  void areReadAsWhatTheyWere() {
    Drawing.Brush brush = new Drawing.Brush();
    brush.width = 3;
    drawings.put(new Drawing("d", List.of(new Drawing.Circle(1), new Drawing.Square(2)), brush));

    Drawing read = drawings.get("d");

    assertThat(read.shapes()).first().isEqualTo(new Drawing.Circle(1));
    assertThat(read.shapes().get(1)).isInstanceOf(Drawing.Square.class);
    assertThat(read.shapes().get(1).area()).isEqualTo(4);
    assertThat(read.pen()).isInstanceOfSatisfying(Drawing.Brush.class, pen -> {
      assertThat(pen.width).isEqualTo(3);
      assertThat(pen.color).isEqualTo("black");
    });
  }

  @Test
  void areToldApartByTheDiscriminatorOfTheInterface() {
    Drawing drawing = new Drawing("d", List.of(new Drawing.Square(2)), null);

    AttributeValue stored = drawings.toItem(drawing).get("shapes").l().get(0);

    assertThat(stored.m()).containsEntry("kind", AttributeValue.fromS("square"));
  }

  @Test
  void anotherClassIsRefusedByItsName() {
    Drawing drawing = new Drawing("d", List.of(new Line()), null);

    assertThatThrownBy(() -> drawings.put(drawing))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("shapes[0].kind")
        .hasMessageContaining(
            "a dev.dynaset.tests.values.ListedSubtypesTest$Line is none of the subtypes that"
                + " @Document lists: square, Rectangle, Circle");
  }

  /** A shape that the interface does not list. */
  private static final class Line implements Drawing.Shape {
    @Override
    public double area() {
      return 0;
    }
  }
}
