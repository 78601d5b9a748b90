package bad;

import dev.dynaset.annotation.*;

@Table("shop")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@GlobalIndex(name = "GSI2", hashKey = "GSI2PK") // [IndexEmpty at "GSI2"] @GlobalIndex(name = "GSI2"): no kind of items of Bad has all attributes of its key. Give one of them @IndexKey(index = "GSI2", hash = "…")
@LocalIndex(name = "by_date", rangeKey = "date") // [IndexEmpty] @LocalIndex(name = "by_date"): no kind of items of Bad has all attributes of its key. Give one of them @IndexKey(index = "by_date", range =
sealed interface Bad {
  @ItemKey(hash = "A#{id}", range = "A")
  @IndexKey(index = "GSI1", hash = "N#{name}", range = "A")
  record One(String id, String name) implements Bad {}
}
