package bad;

import dev.dynaset.annotation.*;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

@Table("orders")
class Bad {
  @HashKey
  String id;

  Map<Boolean, String> flags; // [MapKeyUnsupported] a boolean

  SortedMap<List<String>, String> paths; // [MapKeyUnsupported] a list

  List<Map<byte[], String>> blobs; // [MapKeyUnsupported] binary
}
