package bad;

import dev.dynaset.annotation.*;

@Table("shop")
@ItemCollection(hash = "CUSTOMERS#{customerId}") // [CollectionUnknown at "CUSTOMERS#] @ItemCollection(hash = "CUSTOMERS#{customerId}") is the hash key of no kind of items. There are: CUSTOMER#{customerId}, ACCOUNT#{id}.
@ItemCollection(index = "GSI9", hash = "CUSTOMER#{customerId}") // [CollectionUnknown] The table has no index 'GSI9'
sealed interface Bad {
  @ItemKey(hash = "CUSTOMER#{customerId}", range = "PROFILE")
  record Customer(String customerId) implements Bad {}

  @ItemKey(hash = "CUSTOMER#{customerId}", range = "ORDER#{order}")
  record Order(String customerId, String order) implements Bad {}

  @ItemKey(hash = "ACCOUNT#{id}", range = "ACCOUNT")
  record Account(String id) implements Bad {}
}
