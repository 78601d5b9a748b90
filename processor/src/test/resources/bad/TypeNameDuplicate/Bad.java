package bad;

import dev.dynaset.annotation.*;

@Table("shop")
sealed interface Bad {
  @ItemKey(hash = "A#{id}", range = "A", type = "Item")
  record One(String id) implements Bad {}

  @ItemKey(hash = "B#{id}", range = "B") // [TypeNameDuplicate at @ItemKey] Bad.One and Bad.Item are both called 'Item'
  record Item(String id) implements Bad {}
}

/** Without the attribute nothing is called so. */
@Table(value = "others", typeAttribute = "")
sealed interface Fine {
  @ItemKey(hash = "A#{id}", range = "A", type = "Part")
  record First(String id) implements Fine {}

  @ItemKey(hash = "B#{id}", range = "B")
  record Part(String id) implements Fine {}
}
