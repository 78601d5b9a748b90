package bad;

import dev.dynaset.annotation.*;

@Table("distant")
class Distant extends far.Far {
  @HashKey
  String id;
}
