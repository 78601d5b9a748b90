package bad;

import dev.dynaset.annotation.*;

@Table("shop")
sealed interface Bad {
  @ItemKey(hash = "A#{id}", range = "A")
  record One(String id) implements Bad {}
}

@Table("shop") // [TableDeclaredTwice at "shop"] The table 'shop' is declared by Bad and by Second
sealed interface Second {
  @ItemKey(hash = "B#{id}", range = "B")
  record Two(String id) implements Second {}
}

@Table("shop") // [TableDeclaredTwice] by Bad and by Plain
record Plain(@HashKey String id) {}

@Table("orders")
@ItemKey(hash = "ORDER#{number}", range = "ORDER")
record KeyedOrder(long number) {}

@Table("orders") // [TableDeclaredTwice] by KeyedOrder and by PlainOrder
record PlainOrder(@HashKey String id) {}

/** Of which nothing is proven. */
@Table("plain")
record PlainOne(@HashKey String id) {}

@Table("plain")
record PlainTwo(@HashKey String id, String more) {}

@Table(value = "shop", guest = true)
record PlainGuest(@HashKey String id) {}

@Table(value = "shop", guest = true)
sealed interface SharedGuest {
  @ItemKey(hash = "G#{id}", range = "G")
  record Guest(String id) implements SharedGuest {}
}
