package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  String id;

  Unknown unknown; // [TypeMissing]
}

@Table("values")
interface Value {
  @HashKey
  String id();

  static UnknownValue.Builder builder() { // [TypeMissing] builder
    return UnknownValue.builder();
  }
}

@Table("methods")
abstract class Methods {
  @HashKey
  abstract String id();

  static UnknownMethods of(String id) { // [TypeMissing] of
    return null;
  }
}

@Table("interfaces")
class Interfaces implements Unknown { // [TypeMissing] Interfaces
  @HashKey
  String id;
}

@Table("arguments")
class Arguments implements java.util.function.Supplier<ArgumentsKey> {
  @HashKey
  String id;

  @Override
  public ArgumentsKey get() {
    return ArgumentsKey.of(id);
  }

  static ArgumentsQuerySet mine(ArgumentsTable table) {
    return table.byId("me");
  }
}
