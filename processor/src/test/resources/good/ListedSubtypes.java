package good;

import dev.dynaset.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

/** Interfaces and abstract classes that list their documents. */
class ListedSubtypes {
  @Table("drawings")
  record Drawing(@HashKey String id, List<Shape> shapes, @Nullable Pen pen, Mode mode) {}

  @Document(
      subtypes = {Circle.class, Rectangle.class, Square.class, Made.class},
      discriminator = "kind")
  interface Shape {
    double area();
  }

  interface Round extends Shape {}

  @Document
  record Circle(double radius) implements Round {
    public double area() {
      return radius;
    }
  }

  @Document
  static class Rectangle implements Shape {
    double width;
    Shape within;

    public double area() {
      return width;
    }
  }

  @Document
  static class Square extends Rectangle {}

  /** As AutoValue has it. */
  @Document
  abstract static class Made implements Shape {
    abstract String name();

    static Made create(String name) {
      return null;
    }

    public double area() {
      return 1;
    }
  }

  @Document(subtypes = Brush.class)
  abstract static class Pen {
    String color;
  }

  @Document(name = "brush")
  static class Brush extends Pen {
    int width;
  }

  /** Sealed, with a list that is complete. */
  @Document(subtypes = {On.class, Off.class})
  sealed interface Mode permits On, Off {}

  @Document
  record On(String text) implements Mode {}

  @Document
  record Off(int since) implements Mode {}
}
