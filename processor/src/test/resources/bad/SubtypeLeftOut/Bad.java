package bad;

import dev.dynaset.annotation.*;

@Document(
    subtypes = {Cash.class, Gold.class}) // [SubtypeLeftOut at {Cash.class] permits Card, which its
sealed interface Bad permits Cash, Card, Metal {}

@Document
record Cash(int amount) implements Bad {}

@Document
record Card(String token) implements Bad {}

non-sealed interface Metal extends Bad {}

@Document
record Gold(int grams) implements Metal {}
