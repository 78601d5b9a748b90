package good;

import dev.dynaset.annotation.*;

/** Annotations at the getter of a superclass that the model overrides, type variables, deprecated parts. */
class Inherited {
  static class Base<K, V> {
    private K id;
    private V value;

    @HashKey
    K getId() {
      return id;
    }

    void setId(K id) {
      this.id = id;
    }

    V getValue() {
      return value;
    }

    void setValue(V value) {
      this.value = value;
    }
  }

  @Table("inherited")
  static class Model extends Base<String, Integer> {
    @Override
    String getId() {
      return super.getId();
    }

    @Deprecated
    String old;

    Kind kind;
  }

  @Deprecated
  enum Kind {
    A {
      @Override
      public String toString() {
        return "a";
      }
    }
  }
}
