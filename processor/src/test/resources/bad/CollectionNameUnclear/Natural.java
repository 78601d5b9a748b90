package bad;

import dev.dynaset.annotation.*;

@Table("offices")
sealed interface Natural { // [CollectionNameUnclear] The items with the hash key {tenant} call its parts 'tenant' (Natural.Person), 'office' (Natural.Desk). Say how the collection calls them: @ItemCollection(hash = "{office}").
  @ItemKey(range = "PERSON#{name}")
  record Person(@HashKey @Attribute("PK") String tenant, String name) implements Natural {}

  @ItemKey(range = "DESK#{number}")
  record Desk(@HashKey @Attribute("PK") String office, int number) implements Natural {}
}
