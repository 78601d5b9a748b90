package bad;

import dev.dynaset.annotation.*;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

@Table("orders")
class Bad {
  @HashKey // [KeyNullable at @HashKey]
  @Nullable
  String id;

  @RangeKey // [KeyNullable at @RangeKey]
  @Nullable
  Long date;
}

@Table("optional")
class Other {
  @HashKey // [KeyNullable] an Optional, but every item needs its key. Make its type String
  Optional<String> id;

  @RangeKey // [KeyNullable] an OptionalLong
  OptionalLong number;
}
