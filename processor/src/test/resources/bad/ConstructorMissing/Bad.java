package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad { // [ConstructorMissing] The closest is Bad(idd), whose parameter 'idd' is no member. Did you mean 'id'?
  @HashKey
  String id;

  Bad(String idd) {
    this.id = idd;
  }
}

@Table("checked")
class Checked { // [ConstructorMissing] Checked(), which throws a checked exception.
  @HashKey
  String id;

  Checked() throws java.io.IOException {}
}

@Table("types")
class Types { // [ConstructorMissing] Types(id, total), whose parameter 'total' has the type int, but the member long.
  @HashKey
  String id;

  long total;

  Types(String id, int total) {}
}

@Table("nulls")
class Nulls { // [ConstructorMissing] whose parameter 'total' has the type long, but the member java.lang.Long.
  @HashKey
  String id;

  @org.jspecify.annotations.Nullable Long total;

  Nulls(String id, long total) {}
}

@Table("uncovered")
class Uncovered { // [ConstructorMissing] Uncovered(id), which does not take 'total', and that cannot be set otherwise.
  @HashKey
  String id;

  final long total;

  Uncovered(String id) {
    this.id = id;
    this.total = 1;
  }
}

@Table("hidden")
class Hidden { // [ConstructorMissing] create(id), which is not visible in the package of the model.
  @HashKey
  String id;

  private Hidden(Object any) {}

  private static Hidden create(String id) {
    return null;
  }
}

@Table("builders")
class Built { // [ConstructorMissing] builder(), whose Built.Builder has no method total or setTotal or withTotal that takes a long.
  @HashKey
  String id;

  long total;

  private Built(Builder builder) {}

  static Builder builder() {
    return new Builder();
  }

  static class Builder {
    Builder id(String id) {
      return this;
    }

    void total(int total) {}

    Built build() {
      return new Built(this);
    }
  }
}

@Table("unbuilt")
class Unbuilt { // [ConstructorMissing] builder(), whose Unbuilt.Builder has no build() that returns Unbuilt.
  @HashKey
  String id;

  private Unbuilt(Builder builder) {}

  static Builder builder() {
    return new Builder();
  }

  static class Builder {
    Builder id(String id) {
      return this;
    }

    Object build() {
      return new Unbuilt(this);
    }
  }
}

@Table("unseen")
class Unseen { // [ConstructorMissing] builder(), whose Unseen.Builder is not visible to generated code.
  @HashKey
  String id;

  private Unseen(Builder builder) {}

  static Builder builder() {
    return new Builder();
  }

  private static class Builder {}
}
