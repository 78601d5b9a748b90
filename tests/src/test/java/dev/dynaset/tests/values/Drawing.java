package dev.dynaset.tests.values;

import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model with documents whose classes are listed, since nothing about them is sealed. */
@Table("drawings")
record Drawing(
    @HashKey String id, List<Shape> shapes, @Nullable Pen pen) {
  /** The superclass is listed before the class that extends it. */
  @Document(
      discriminator = "kind",
      subtypes = {Rectangle.class, Square.class, Circle.class})
  interface Shape {
    double area();
  }

  @Document
  record Circle(double radius) implements Shape {
    @Override
    public double area() {
      return Math.PI * radius * radius;
    }
  }

  @Document
  static class Rectangle implements Shape {
    double width;
    double height;

    @Override
    public double area() {
      return width * height;
    }
  }

  @Document(name = "square")
  static final class Square extends Rectangle {
    Square() {}

    Square(double side) {
      width = side;
      height = side;
    }
  }

  @Document(subtypes = Brush.class)
  abstract static class Pen {
    String color = "black";
  }

  @Document
  static final class Brush extends Pen {
    int width;
  }
}
