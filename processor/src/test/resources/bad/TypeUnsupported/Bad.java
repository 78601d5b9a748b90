package bad;

import dev.dynaset.annotation.*;
import java.util.Date;
import java.util.List;

@Table("orders")
class Bad {
  @HashKey
  String id;

  Date date; // [TypeUnsupported] The nearest supported type is java.time.Instant

  List<String> tags; // [TypeUnsupported] @Ignore
}
