package bad;

import dev.dynaset.annotation.*;
import java.util.List;
import java.util.Map;

@Table("orders")
class Bad {
  @HashKey
  String id;

  List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<String>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> lists; // [TypeNestedTooDeep] 'lists' has a type of more than 16 lists

  Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, String>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> maps; // [TypeNestedTooDeep] 'maps'

  String[][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][] arrays; // [TypeNestedTooDeep] 'arrays'

  Map<Long, List<Map<Long, List<Map<Long, List<Map<Long, List<Map<Long, List<Map<Long, List<Map<Long, List<Map<Long, List<Map<Long, List<Map<Long, List<Map<Long, List<Map<Long, List<Map<Long, List<Map<Long, List<Map<Long, List<Map<Long, List<Map<Long, List<String>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> mixed; // [TypeNestedTooDeep] 'mixed'
}
