package bad;

import dev.dynaset.annotation.*;

@Table("shop")
sealed interface Bad permits Order {}

@Table("archive")
sealed interface Archive permits Order {}

@ItemKey(hash = "A#{id}", range = "A")
record Order(String id) implements Bad, Archive {} // [EntityOfTwoTables] Order is a kind of items of both Archive and Bad
