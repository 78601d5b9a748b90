package bad;

import dev.dynaset.annotation.*;

@Document
sealed interface Bad {} // [SubtypeNotDocument] Annotate Card with @Document

record Card(String token) implements Bad {}

@Document
record Cash(int amount) implements Bad {}
