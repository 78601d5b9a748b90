package good;

import dev.dynaset.annotation.*;

/** Overloads that the values of primitives would be given to. */
class Overloads {
  @Table("records")
  record Cents(@HashKey String id, java.lang.Long cents, Byte level) {
    Cents(String id, long cents, int level) {
      this(id, java.lang.Long.valueOf(cents * 100), Byte.valueOf((byte) level));
    }
  }

  @Table("beans")
  static class Bean {
    @HashKey
    private String id;

    private Integer n;

    String getId() {
      return id;
    }

    void setId(String id) {
      this.id = id;
    }

    Integer getN() {
      return n;
    }

    void setN(Integer n) {
      this.n = n;
    }

    void setN(long n) {
      throw new IllegalArgumentException("the wrong setter");
    }
  }
}
