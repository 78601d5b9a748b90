package bad;

import dev.dynaset.annotation.*;

class Bad {
  @Table("orders")
  private static class Hidden { // [ModelPrivate] it is private
    @HashKey
    String id;
  }

  private static class Outer {
    @Table("lines")
    static class Line { // [ModelPrivate] Outer is private
      @HashKey
      String id;
    }
  }
}
