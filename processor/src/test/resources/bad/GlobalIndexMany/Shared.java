package bad;

import dev.dynaset.annotation.*;

/** The indexes of all kinds count, each once. */
@Table("shop")
@GlobalIndex(name = "GSI1", hashKey = "gsi1")
@GlobalIndex(name = "GSI2", hashKey = "gsi2")
sealed interface Shared {
  @ItemKey(hash = "ORDER#{id}", range = "ORDER")
  @IndexKey(index = "GSI1", hash = "ORDER#{status}")
  @IndexKey(index = "GSI2", hash = "ORDER#{status}")
  @GlobalIndex(name = "by_status1", hashKey = "status")
  @GlobalIndex(name = "by_status2", hashKey = "status")
  @GlobalIndex(name = "by_status3", hashKey = "status")
  @GlobalIndex(name = "by_status4", hashKey = "status")
  @GlobalIndex(name = "by_status5", hashKey = "status")
  @GlobalIndex(name = "by_status6", hashKey = "status")
  @GlobalIndex(name = "by_status7", hashKey = "status")
  @GlobalIndex(name = "by_status8", hashKey = "status")
  @GlobalIndex(name = "by_status9", hashKey = "status")
  @GlobalIndex(name = "by_status10", hashKey = "status")
  record Order(String id, String status) implements Shared {}

  @ItemKey(hash = "LINE#{id}", range = "LINE")
  @IndexKey(index = "GSI1", hash = "LINE#{product}")
  @IndexKey(index = "GSI2", hash = "LINE#{product}")
  @GlobalIndex(name = "by_product1", hashKey = "product")
  @GlobalIndex(name = "by_product2", hashKey = "product")
  @GlobalIndex(name = "by_product3", hashKey = "product")
  @GlobalIndex(name = "by_product4", hashKey = "product")
  @GlobalIndex(name = "by_product5", hashKey = "product")
  @GlobalIndex(name = "by_product6", hashKey = "product")
  @GlobalIndex(name = "by_product7", hashKey = "product")
  @GlobalIndex(name = "by_product8", hashKey = "product")
  @GlobalIndex(
      name = "by_product9", // [GlobalIndexMany] is global index number 21
      hashKey = "product")
  record Line(String id, String product) implements Shared {}
}
