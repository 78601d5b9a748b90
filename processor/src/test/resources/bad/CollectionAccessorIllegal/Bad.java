package bad;

import dev.dynaset.annotation.*;

@Table("shop")
@ItemCollection(hash = "A", accessor = "items") // [CollectionAccessorIllegal at "items"] 'items' cannot be the name of the method that gives the items with the hash key A: let it begin with 'by' or 'all', and go on with letters and digits.
@ItemCollection(hash = "B#{id}", accessor = "by-id") // [CollectionAccessorIllegal at "by-id"]
@ItemCollection(hash = "C#{key}", accessor = "by") // [CollectionAccessorIllegal at "by"]
sealed interface Bad {
  @ItemKey(hash = "A", range = "A")
  record A() implements Bad {}

  @ItemKey(hash = "A", range = "AX")
  record AX() implements Bad {}

  @ItemKey(hash = "B#{id}", range = "B")
  record B(String id) implements Bad {}

  @ItemKey(hash = "B#{id}", range = "BX")
  record BX(String id) implements Bad {}

  @ItemKey(hash = "C#{key}", range = "C")
  record C(String key) implements Bad {}

  @ItemKey(hash = "C#{key}", range = "CX")
  record CX(String key) implements Bad {}
}
