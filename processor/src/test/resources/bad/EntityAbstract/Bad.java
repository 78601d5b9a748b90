package bad;

import dev.dynaset.annotation.*;

@Table("shop")
sealed interface Bad {
  non-sealed interface Open extends Bad {} // [EntityAbstract] Bad.Open is below Bad, but is an interface, so that it is not known which kinds of items it has. Make it sealed if

  abstract non-sealed class Half implements Bad {} // [EntityAbstract] is abstract

  @ItemKey(hash = "A#{id}", range = "A")
  sealed class Order implements Bad { // [EntityAbstract] is sealed, so that it is not known which kinds of items it has. Give @ItemKey to the classes that it permits
    String id;
  }

  final class Special extends Order {}

  enum Word implements Bad { // [EntityAbstract] is an enum
    A
  }

  sealed class Base implements Bad {} // [EntityAbstract] Make it abstract

  @ItemKey(hash = "B#{id}", range = "B")
  final class Last extends Base {
    String id;
  }
}
