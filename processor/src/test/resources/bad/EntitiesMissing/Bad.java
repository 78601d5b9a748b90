package bad;

import dev.dynaset.annotation.*;

@Table("shop")
sealed interface Bad {} // [EntitiesMissing] Bad stands for kinds of items, but there are none below it. Let a record with @ItemKey implement Bad

@Table("parts")
sealed interface Parts { // [EntitiesMissing]
  sealed interface Half extends Parts {}

  /** Of which nobody knows. */
  record Other(String id) {}
}
