package bad;

import dev.dynaset.annotation.*;

@Table("orders") // [DocumentIsTable]
@Document
class Bad {
  @HashKey
  String id;
}
