package bad;

import dev.dynaset.annotation.*;

/** The indexes of all kinds count. */
@Table("shop")
sealed interface Shared {
  @ItemKey(hash = "ORDER#{id}", range = "ORDER#{order}")
  @LocalIndex(name = "by_a", rangeKey = "a")
  @LocalIndex(name = "by_b", rangeKey = "b")
  @LocalIndex(name = "by_c", rangeKey = "c")
  record Order(String id, int order, String a, String b, String c) implements Shared {}

  @ItemKey(hash = "LINE#{id}", range = "LINE#{line}")
  @LocalIndex(name = "by_d", rangeKey = "d")
  @LocalIndex(name = "by_e", rangeKey = "e")
  @LocalIndex(
      name = "by_f", // [LocalIndexTooMany] is local index number 6
      rangeKey = "f")
  record Line(String id, int line, String d, String e, String f) implements Shared {}
}
