package bad;

import dev.dynaset.annotation.*;

@Document(
    subtypes = {Cash.class, Coin.class, int[].class}) // [SubtypeUnrelated at Coin.class] Bad lists Coin as a subtype, which is none. Let it implement Bad [SubtypeUnrelated at int] int[]
interface Bad {}

@Document
record Cash(int amount) implements Bad {}

@Document
record Coin(int amount) {}

@Document(
    subtypes = Coin.class) // [SubtypeUnrelated] Let it extend Money
abstract class Money {}
