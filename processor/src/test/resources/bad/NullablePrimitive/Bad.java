package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  String id;

  @Maybe.Nullable
  long number; // [NullablePrimitive] Make it Long
}

class Maybe {
  @interface Nullable {}
}
