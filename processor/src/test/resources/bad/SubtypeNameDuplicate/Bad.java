package bad;

import dev.dynaset.annotation.*;

@Document
sealed interface Bad {} // [SubtypeNameDuplicate] Card and Cash, which are both stored as 'Cash'

@Document(name = "Cash")
record Card(String token) implements Bad {}

@Document
record Cash(int amount) implements Bad {}
