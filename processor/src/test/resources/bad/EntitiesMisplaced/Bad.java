package bad;

import dev.dynaset.annotation.*;

@Table(
    value = "shop",
    entities = One.class) // [EntitiesMisplaced at One] Bad lists entities, but is a class whose
class Bad {
  @HashKey
  String id;
}

@Table(
    value = "records",
    entities = {One.class}) // [EntitiesMisplaced] is a record
record Rec(@HashKey String id) {}

@ItemKey(hash = "A#{id}", range = "A")
class One extends Bad {}
