package bad;

import dev.dynaset.annotation.*;
import org.jspecify.annotations.Nullable;

@Table("orders")
class Bad {
  @HashKey // [KeyNullable]
  @Nullable
  String id;

  @RangeKey // [KeyNullable]
  @Nullable
  Long date;
}
