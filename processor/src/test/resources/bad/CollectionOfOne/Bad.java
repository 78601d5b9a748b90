package bad;

import dev.dynaset.annotation.*;

/** A word is misspelled. */
@Table("shop")
@ItemCollection(hash = "CUSTOMER#{customerId}") // [CollectionOfOne at "CUSTOMER#] holds Bad.Customer alone
sealed interface Bad {
  @ItemKey(hash = "CUSTOMER#{id}", range = "PROFILE")
  record Customer(String id) implements Bad {}

  @ItemKey(hash = "COSTUMER#{customerId}", range = "ORDER#{order}")
  record Order(String customerId, String order) implements Bad {}
}
