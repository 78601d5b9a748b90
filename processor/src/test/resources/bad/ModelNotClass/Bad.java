package bad;

import dev.dynaset.annotation.*;

@Table("orders")
interface Bad { // [ModelNotClass] an interface with abstract getters. If it stands for several kinds of items, make it sealed, or list them: @Table(entities = {…}).
  @ItemKey(hash = "A#{id}")
  record Kind(String id) implements Bad {}
}

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
