package bad;

import dev.dynaset.annotation.*;

@Table("shop")
sealed interface Bad {
  @Table("orders") // [EntityMarked at @Table] Bad.Order is a kind of items of Bad, and has @Table itself
  @ItemKey(hash = "A#{id}", range = "A")
  record Order(String id) implements Bad {}

  @Document // [EntityMarked at @Document] and has @Document itself
  @ItemKey(hash = "B#{id}", range = "B")
  record Line(String id) implements Bad {}
}
