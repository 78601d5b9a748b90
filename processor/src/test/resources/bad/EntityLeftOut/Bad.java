package bad;

import dev.dynaset.annotation.*;

@Table(
    value = "shop",
    entities = Bad.One.class) // [EntityLeftOut at Bad] Bad is sealed and permits Bad.Two, which its entities leave out
sealed interface Bad {
  @ItemKey(hash = "A#{id}", range = "A")
  record One(String id) implements Bad {}

  @ItemKey(hash = "B#{id}", range = "B")
  record Two(String id) implements Bad {}
}
