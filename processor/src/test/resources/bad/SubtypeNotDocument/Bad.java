package bad;

import dev.dynaset.annotation.*;

@Document
sealed interface Bad {} // [SubtypeNotDocument] Annotate Card with @Document

record Card(String token) implements Bad {}

@Document
record Cash(int amount) implements Bad {}

@Document(
    subtypes = {Gold.class, Coin.class}) // [SubtypeNotDocument at Coin.class] Annotate Coin with @Document
interface Metal {}

@Document
record Gold(int grams) implements Metal {}

record Coin(int value) implements Metal {}
