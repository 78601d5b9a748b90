package bad;

import dev.dynaset.annotation.*;

@Document(
    subtypes = {Large.class}) // [SubtypesMisplaced at {Large.class}] a class whose objects
class Bad {
  String name;
}

@Document
class Large extends Bad {}

@Document(
    subtypes = Cash.class) // [SubtypesMisplaced] a record whose objects
record Note(String text) {}

@Document
record Cash(int amount) {}
