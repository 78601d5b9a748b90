// option: -Adynaset.scan=absend // [OptionIllegal] 'allowed', 'deprecated', 'absent'. Choose
package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  String id;
}

/** The option is objected to once, however many models there are. */
@Table("lines")
class Line {
  @HashKey
  String id;
}
