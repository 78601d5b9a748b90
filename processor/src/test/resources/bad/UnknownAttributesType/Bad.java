package bad;

import dev.dynaset.annotation.*;
import java.util.Map;

@Table("orders")
class Bad {
  @HashKey
  String id;

  @UnknownAttributes
  Map<String, String> rest; // [UnknownAttributesType] 'rest' has the type java.util.Map<
}
