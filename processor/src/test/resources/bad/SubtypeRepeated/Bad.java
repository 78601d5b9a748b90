package bad;

import dev.dynaset.annotation.*;

@Document(
    subtypes = {Cash.class, Coin.class, Cash.class}) // [SubtypeRepeated at Cash.class}] Cash as a subtype twice
interface Bad {}

@Document
record Cash(int amount) implements Bad {}

@Document
record Coin(int amount) implements Bad {}
