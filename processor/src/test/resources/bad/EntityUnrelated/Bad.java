package bad;

import dev.dynaset.annotation.*;

@Table(
    value = "shop",
    entities = {One.class, Two.class, int[].class}) // [EntityUnrelated at Two] Bad lists Two in entities, which is not below it. Let it implement Bad, or [EntityUnrelated at int] lists int[]
interface Bad {}

@ItemKey(hash = "A#{id}", range = "A")
record One(String id) implements Bad {}

@ItemKey(hash = "B#{id}", range = "B")
record Two(String id) {}

@Table(
    value = "others",
    entities = Other.class) // [EntityUnrelated] Let it extend Base
abstract class Base {}

@ItemKey(hash = "B#{id}", range = "B")
record Other(String id) {}
