package bad;

import dev.dynaset.annotation.*;

@Table("orders")
interface Bad {} // [ModelNotClass] an interface

@Table("colors")
enum Color { // [ModelNotClass] an enum
  RED
}

@Table("methods")
interface Methods { // [ModelNotClass] an interface
  String id(String id);

  void run();

  @Override
  String toString();

  default String name() {
    return "";
  }
}

@Table("annotations")
@interface Marker { // [ModelNotClass] an annotation
  String id();
}
