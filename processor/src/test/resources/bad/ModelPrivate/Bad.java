package bad;

import dev.dynaset.annotation.*;

class Bad {
  @Table("orders")
  private static class Hidden { // [ModelPrivate]
    @HashKey
    String id;
  }

  private static class Outer {
    @Table("lines")
    static class Line { // [ModelPrivate] in Outer
      @HashKey
      String id;
    }
  }
}
