package bad;

import dev.dynaset.annotation.*;

@Document
interface Bad {} // [DocumentNotSealed] Make it sealed, or list them: @Document(subtypes = {…}), or annotate

@Document
sealed interface Half permits Open, Closed {} // [DocumentNotSealed] Open

non-sealed interface Open extends Half {}

@Document
record Closed(String name) implements Half {}
