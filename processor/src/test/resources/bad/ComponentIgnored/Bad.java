package bad;

import dev.dynaset.annotation.*;

@Table("orders")
record Bad(
    @HashKey String id,
    @Ignore // [ComponentIgnored]
        long number,
    @Ignore // [ComponentIgnored]
        @Attribute("n") // [AnnotationUnused]
        long other) {}
