package bad;

import dev.dynaset.annotation.*;

@Table("orders")
interface Bad {} // [ModelNotClass] an interface

@Table("colors")
enum Color { // [ModelNotClass] an enum
  RED
}
