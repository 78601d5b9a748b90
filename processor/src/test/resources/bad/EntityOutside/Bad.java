package bad;

import dev.dynaset.annotation.*;

@Table("shop")
sealed interface Bad {
  @ItemKey(hash = "A#{id}", range = "A")
  record One(String id) implements Bad {}

  @ItemKey(hash = "B#{id}", range = "B")
  record Two(String id) {} // [EntityOutside] Bad.Two has @ItemKey, but is no kind of items of Bad, in which it stands. Let it implement Bad

  @GlobalIndex(name = "by_name", hashKey = "name")
  @ItemKey(hash = "C#{id}", range = "C")
  record Three(String id, String name) {} // [EntityOutside] Bad.Three

  /** In a table of its own. */
  @Table("others")
  @ItemKey(hash = "C#{id}", range = "C")
  record Other(String id) {}
}

/** The only one. */
@Table("classes")
abstract sealed class Classes {
  @ItemKey(hash = "A#{id}", range = "A")
  static final class One { // [EntityOutside] Let it extend Classes
    String id;
  }
}
