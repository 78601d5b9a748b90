package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  String id;

  @RangeKey // [RangeKeyWithoutHashKey at @RangeKey]
  long date;
}

@Table("made")
@ItemKey(
    range = "LINE#{line:4}") // [RangeKeyWithoutHashKey at "LINE#{line:4}"] Made has a range key, 'SK', but no hash key. Mark one member with @HashKey, or make it of members with hash of @ItemKey.
record Made(String id, int line) {}
