package bad;

import dev.dynaset.annotation.*;

@Table("shop")
sealed interface Bad {
  record Order(String id) implements Bad {} // [EntityKeyMissing] Bad.Order is a kind of items of Bad, but has no @ItemKey. Add one, such as @ItemKey(hash = "ORDER#{id}")

  @ItemKey(hash = "B#{id}", range = "B")
  record Line(String id) implements Bad {}
}
