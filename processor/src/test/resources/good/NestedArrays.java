package good;

import dev.dynaset.annotation.*;

/** Arrays of arrays. */
@Table("arrays")
class NestedArrays {
  @HashKey
  String id;

  String[][] lines;
  int[][][] cubes;
  byte[][] blobs;
}
