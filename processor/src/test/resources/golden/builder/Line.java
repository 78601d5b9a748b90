package shop;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;

/** A class that is made by a builder with methods that return nothing, or another builder. */
@Table("lines")
final class Line {
  @HashKey
  private final String id;

  private final long count;

  private Line(String text, long count) {
    this.id = text;
    this.count = count;
  }

  static LineBuilder newBuilder() {
    return new LineBuilder("", 0);
  }

  String getId() {
    return id;
  }

  long getCount() {
    return count;
  }

  static final class LineBuilder {
    private String id;
    private final long count;

    LineBuilder(String id, long count) {
      this.id = id;
      this.count = count;
    }

    void setId(String id) {
      this.id = id;
    }

    LineBuilder withCount(long count) {
      return new LineBuilder(id, count);
    }

    Line build() {
      return new Line(id, count);
    }
  }
}
