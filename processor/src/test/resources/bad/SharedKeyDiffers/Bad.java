package bad;

import dev.dynaset.annotation.*;

@Table("shop")
sealed interface Bad {
  @ItemKey(hash = "A#{id}", range = "A")
  record One(String id) implements Bad {}

  @ItemKey(hash = "B#{id}") // [SharedKeyDiffers at @ItemKey] The range key is 'SK' in Bad.One and missing in Bad.Two, but the items of a table have the same attributes as keys, whatever their kind. Give one to Bad.Two: @ItemKey(…, range = "…").
  record Two(String id) implements Bad {}

  @ItemKey(range = "C")
  record Three(@HashKey String id) implements Bad {} // [SharedKeyDiffers] The hash key is 'PK' in Bad.One and 'id' in Bad.Three
}

@Table("first")
sealed interface First {
  @ItemKey(hash = "A#{id}")
  record One(String id) implements First {}

  @ItemKey(hash = "B#{id}", range = "B") // [SharedKeyDiffers] missing in First.One and 'SK' in First.Two, but the items of a table have the same attributes as keys, whatever their kind. Give one to First.One
  record Two(String id) implements First {}
}

@Table("index")
@GlobalIndex(name = "by_owner", hashKey = "owner")
sealed interface Index {
  @ItemKey(hash = "A#{id}")
  record One(String id, String owner) implements Index {}

  @ItemKey(hash = "B#{id}")
  record Two(String id, @Attribute("user") String owner) implements Index {} // [SharedKeyDiffers at "user"] The part 'owner' of the key of the index 'by_owner' is 'owner' in Index.One and 'user' in Index.Two
}
