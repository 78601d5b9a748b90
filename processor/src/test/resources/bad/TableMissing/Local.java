package bad;

import dev.dynaset.annotation.*;

@LocalIndex(name = "by_status", rangeKey = "status") // [TableMissing] Local has @LocalIndex
class Local {
  @HashKey
  String id;

  @RangeKey
  long number;

  String status;
}
