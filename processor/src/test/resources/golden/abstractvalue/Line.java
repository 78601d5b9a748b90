package shop;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;

/** An interface whose getters have no prefix, made by a static method. */
@Table("lines")
interface Line {
  @HashKey
  String id();

  int getCount();

  static Line of(String id, int getCount) {
    return new Line() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public int getCount() {
        return getCount;
      }
    };
  }
}
