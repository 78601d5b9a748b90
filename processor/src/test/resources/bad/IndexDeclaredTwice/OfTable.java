package bad;

import dev.dynaset.annotation.*;

@Table("things")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK")
sealed interface OfTable {
  @ItemKey(hash = "A#{id}", range = "A")
  @IndexKey(index = "GSI1", hash = "A#{name}")
  record First(String id, String name) implements OfTable {}

  @ItemKey(hash = "B#{id}", range = "B")
  @GlobalIndex(name = "GSI1", hashKey = "called") // [IndexDeclaredTwice at "GSI1"] The index 'GSI1' is declared by OfTable and by OfTable.Second. Declare it once, at OfTable
  record Second(String id, String called) implements OfTable {}
}
