package bad;

import dev.dynaset.annotation.*;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table("orders")
class Bad {
  @HashKey
  @Attribute(absent = "x") // [AbsentUnused] part of the key
  String id;

  @Nullable
  @Attribute(absent = "x") // [AbsentUnused] Remove absent, or @Nullable
  String note;

  @Attribute(absent = "x") // [AbsentUnused] not Optional
  Optional<String> hint;
}
