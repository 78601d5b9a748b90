package bad;

import dev.dynaset.annotation.*;

@Document(
    subtypes = {Cash.class, Paper.class, Metal.class}) // [SubtypeAbstract at Paper.class] List the classes below it instead [SubtypeAbstract at Metal.class] Metal
interface Bad {}

@Document
record Cash(int amount) implements Bad {}

interface Paper extends Bad {}

@Document(subtypes = Coin.class)
abstract class Metal implements Bad {}

@Document
class Coin extends Metal {
  int value;
}
