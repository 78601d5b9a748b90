package bad;

import dev.dynaset.annotation.*;

@Document(
    discriminator = "") // [DiscriminatorIllegal] 1 to 65535
sealed interface Bad {}

@Document
record Cash(int amount) implements Bad {}
