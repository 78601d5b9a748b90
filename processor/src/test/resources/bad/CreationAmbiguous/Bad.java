package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  private final String id;

  private final long number;

  Bad(String id, long number) {
    this.id = id;
    this.number = number;
  }

  Bad(long number, String id) { // [CreationAmbiguous] Bad(id, number) and by Bad(number, id)
    this(id, number);
  }

  String getId() {
    return id;
  }

  long getNumber() {
    return number;
  }
}

@Table("methods")
abstract class Methods {
  @HashKey
  abstract String id();

  static Methods create(String id) {
    return null;
  }

  static Methods of(String id) { // [CreationAmbiguous] create(id) and by of(id)
    return null;
  }
}
