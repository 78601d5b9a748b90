package bad;

import dev.dynaset.annotation.*;

@Table("shop")
sealed interface Bad {
  @ItemKey(hash = "SHOP#{shop}", range = "SHOP")
  record Seller(String shop) implements Bad {} // [AnnotationHidden] @ItemKey at 'Seller' is taken for the class of that name that is generated for Bad.Item

  @ItemKey(hash = "SHOP#{shop}", range = "ITEM#{id}")
  record Item(String shop, String id) implements Bad {}
}

@Table("hashes")
record Hash(@HashKey String id) {} // [AnnotationHidden] @HashKey at 'id' is taken for the class of that name that is generated for Hash
