package bad;

import dev.dynaset.annotation.*;

/** What the indexes of all kinds include counts. */
@Table("shop")
sealed interface Shared {
  @ItemKey(hash = "ORDER#{id}", range = "ORDER")
  @GlobalIndex(
      name = "by_a",
      hashKey = "a",
      projection = ProjectionType.INCLUDE,
      include = {
        "m0", "m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9",
        "m10", "m11", "m12", "m13", "m14", "m15", "m16", "m17", "m18", "m19",
        "m20", "m21", "m22", "m23", "m24", "m25", "m26", "m27", "m28", "m29",
        "m30", "m31", "m32", "m33", "m34", "m35", "m36", "m37", "m38", "m39",
        "m40", "m41", "m42", "m43", "m44", "m45", "m46", "m47", "m48", "m49",
        "m50", "m51", "m52", "m53", "m54", "m55", "m56", "m57", "m58", "m59",
      })
  final class Order implements Shared {
    String id, a;
    String m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59;
  }

  @ItemKey(hash = "LINE#{id}", range = "LINE")
  @GlobalIndex(
      name = "by_b",
      hashKey = "b",
      projection = ProjectionType.INCLUDE,
      include = { // [IndexIncludeTooMany] The indexes of Shared include 110 members in all
        "m0", "m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9",
        "m10", "m11", "m12", "m13", "m14", "m15", "m16", "m17", "m18", "m19",
        "m20", "m21", "m22", "m23", "m24", "m25", "m26", "m27", "m28", "m29",
        "m30", "m31", "m32", "m33", "m34", "m35", "m36", "m37", "m38", "m39",
        "m40", "m41", "m42", "m43", "m44", "m45", "m46", "m47", "m48", "m49",
      })
  final class Line implements Shared {
    String id, b;
    String m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49;
  }
}
