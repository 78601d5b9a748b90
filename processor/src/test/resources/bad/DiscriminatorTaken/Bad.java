package bad;

import dev.dynaset.annotation.*;

@Document // [DiscriminatorTaken] 'type', but Card
sealed interface Bad {}

@Document
record Card(String type) implements Bad {}

@Document(
    discriminator = "amount_due") // [DiscriminatorTaken] but Cash
sealed interface Payment {}

@Document(naming = NamingStrategy.SNAKE_CASE)
record Cash(int amountDue) implements Payment {}
