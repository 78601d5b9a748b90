package bad;

import dev.dynaset.annotation.*;

@Table("orders")
record Bad(
    @HashKey String id,
    @Ignore // [ComponentIgnored at @Ignore]
        long number,
    @Ignore // [ComponentIgnored at @Ignore]
        @Attribute("n") // [AnnotationUnused at @Attribute]
        long other) {}
