package bad;

import dev.dynaset.annotation.*;

@Table(
    value = "orders",
    generatedPrefix = "1st") // [GeneratedPrefixIllegal at "1st"]
class Bad {
  @HashKey
  String id;
}
