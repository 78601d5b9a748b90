package bad.other;

import dev.dynaset.annotation.*;

@ItemKey(hash = "A#{id}", range = "A")
public record Order(String id) implements bad.Bad {} // [EntityPackage] Order is in another package than Bad, whose table it is in. Move it there
