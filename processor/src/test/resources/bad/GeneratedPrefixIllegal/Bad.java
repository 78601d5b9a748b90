package bad;

import dev.dynaset.annotation.*;

@Table(
    value = "orders",
    generatedPrefix = "1st") // [GeneratedPrefixIllegal]
class Bad {
  @HashKey
  String id;
}
