package bad;

import dev.dynaset.annotation.*;

@Table("shop")
sealed interface Bad { // [CollectionNameTaken] The collections A#{id} and B#{id} would both be called byId
  @ItemKey(hash = "A#{id}", range = "A")
  record A(String id) implements Bad {}

  @ItemKey(hash = "A#{id}", range = "AX")
  record AX(String id) implements Bad {}

  @ItemKey(hash = "B#{id}", range = "B")
  record B(String id) implements Bad {}

  @ItemKey(hash = "B#{id}", range = "BX")
  record BX(String id) implements Bad {}
}
