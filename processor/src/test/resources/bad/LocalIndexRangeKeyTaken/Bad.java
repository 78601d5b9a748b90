package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@LocalIndex(
    name = "by_id",
    rangeKey = "id") // [LocalIndexRangeKeyTaken] the range key is 'id'
class Bad {
  @HashKey
  String id;

  @RangeKey
  long number;
}

@Table("made")
@LocalIndex(
    name = "by_hash",
    rangeKey = "PK") // [LocalIndexRangeKeyTaken at "PK"] the range key is 'PK'
@ItemKey(hash = "ORDER#{id}", range = "LINE#{line:4}")
record Made(String id, int line) {}
