package bad;

import dev.dynaset.annotation.*;

@Table("shop")
sealed interface Bad {
  @ItemKey(hash = "A#{id}", range = "A")
  @GlobalIndex(name = "by_name", hashKey = "name")
  record One(String id, String name) implements Bad {}

  @ItemKey(hash = "B#{id}", range = "B")
  @GlobalIndex(name = "by_name", hashKey = "called") // [IndexDeclaredTwice at "by_name"] The index 'by_name' is declared by Bad.One and by Bad.Two. Declare it once, at Bad
  record Two(String id, String called) implements Bad {}
}
