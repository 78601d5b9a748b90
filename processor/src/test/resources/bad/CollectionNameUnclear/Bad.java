package bad;

import dev.dynaset.annotation.*;
import java.time.*;

@Table("shop")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK")
sealed interface Bad { // [CollectionNameUnclear] call its parts 'id' (Bad.Customer), 'customerId' (Bad.Order). Say how the collection calls them: @ItemCollection(hash = "CUSTOMER#{customerId}"). [CollectionNameUnclear] STATUS#{state}
  @ItemKey(hash = "CUSTOMER#{id}", range = "PROFILE")
  @IndexKey(index = "GSI1", hash = "STATUS#{status}")
  record Customer(String id, String status) implements Bad {}

  @ItemKey(hash = "CUSTOMER#{customerId}", range = "ORDER#{order}")
  @IndexKey(index = "GSI1", hash = "STATUS#{state}")
  record Order(String customerId, String order, String state) implements Bad {}
}
