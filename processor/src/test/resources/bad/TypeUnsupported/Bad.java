package bad;

import dev.dynaset.annotation.*;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

@Table("orders")
class Bad<T> { // [ModelGeneric]
  @HashKey
  String id;

  Date date; // [TypeUnsupported] The nearest supported type is java.time.Instant
  ArrayList<String> tags; // [TypeUnsupported] The nearest supported type is java.util.List
  Object any; // [TypeUnsupported] for values of any type write AttributeValue
  Map<String, Object> anything; // [TypeUnsupported] for values of any type write AttributeValue
  Runnable run; // [TypeUnsupported] docs/types.md lists what is supported
  List<?> wild; // [TypeUnsupported] ? (in java.util.List<?>), which has no stored form. Write the type
  List<? extends Number> numbers; // [TypeUnsupported] Write java.lang.Number without 'extends'
  Set<byte[]> blobs; // [TypeUnsupported] Set<java.nio.ByteBuffer>
  SortedSet<Object> sorted; // [TypeUnsupported] java.lang.Object has no natural order
  List<Optional<String>> gaps; // [TypeUnsupported] @Ignore
  Map<String, Date> dates; // [TypeUnsupported] The nearest supported type is java.time.Instant
  EnumMap<Kind, String> kinds; // [TypeUnsupported] The nearest supported type is java.util.Map
  List<String>[] lists; // [TypeUnsupported] docs/types.md

  T variable; // [TypeUnsupported]

  @SuppressWarnings("rawtypes")
  List raw; // [TypeUnsupported] Write for instance List<String>

  @SuppressWarnings("rawtypes")
  Map rawMap; // [TypeUnsupported] Write for instance Map<String, String>

  Map<Object, String> map; // [TypeUnsupported]

  SortedMap<Locale, String> sortedMap; // [TypeUnsupported] or use a Map

  Optional<Optional<String>> nested; // [TypeUnsupported] Optional

  char[] chars; // [TypeUnsupported] String

  Pair<String> pair; // [TypeUnsupported]

  enum Kind {
    ONE
  }

  record Pair<V>(V value) {}
}

class Base<V> {
  V value; // [TypeUnsupported] declared in Base, which is extended without its type arguments. Write 'extends Base<…>'
  List<V> values; // [TypeUnsupported] Write 'extends Base<…>'
}

@Table("raw")
@SuppressWarnings("rawtypes")
class RawBase extends Base {
  @HashKey
  String id;
}
