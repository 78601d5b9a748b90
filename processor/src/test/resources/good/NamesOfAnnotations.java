package good;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;

/** Of these models, classes are generated that have the names of annotations, which are imported by name. */
class NamesOfAnnotations {
  private NamesOfAnnotations() {}
}

@Table("shop")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
sealed interface Shop {
  @ItemKey(hash = "SHOP#{shop}", range = "ITEM#{id}")
  @IndexKey(index = "GSI1", hash = "ITEM#{id}", range = "ITEM")
  record Item(String shop, String id) implements Shop {}

  @ItemKey(hash = "SHOP#{shop}", range = "INDEX#{id}")
  @IndexKey(index = "GSI1", hash = "INDEX#{id}", range = "INDEX")
  record Index(String shop, String id) implements Shop {}
}

@Table("hashes")
record Hash(@HashKey String id, @RangeKey String range) {}

@Table("ranges")
record Range(@HashKey String id, @RangeKey String range) {}

@Table(value = "keys", generatedPrefix = "Sorted")
record Sort(@dev.dynaset.annotation.PartitionKey String id, @dev.dynaset.annotation.SortKey String at) {}
