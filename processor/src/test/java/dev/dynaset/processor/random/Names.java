package dev.dynaset.processor.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Names that generated code could stumble over. */
final class Names {
  private static final List<String> MEMBERS = List.of(
      "size",
      "list",
      "in",
      "out",
      "item",
      "INSTANCE",
      "S",
      "N",
      "s",
      "n",
      "String",
      "Forms",
      "URI",
      "Instant",
      "value",
      "key",
      "query",
      "binding",
      "Query",
      "dev",
      "java",
      "dynaset",
      "id",
      "v1",
      "orderDate",
      "aB",
      "ABC",
      "élan",
      "$",
      "_x",
      "x_",
      "other",
      "that",
      "from",
      "to",
      "range",
      "Objects",
      "made",
      "name",
      "type",
      "form",
      "SCHEMA",
      "SIZE",
      "Override",
      "it",
      "count",
      "get",
      "of",
      "build",
      "read",
      "write",
      "first",
      "limit",
      "page",
      "stream",
      "reverse",
      "table",
      "index",
      "named",
      "find",
      "delete",
      "exists",
      "put",
      "SIZE_FORM",
      "reader",
      "x1Y2",
      "isOpen",
      "getName",
      "var",
      "record",
      "with",
      "sealed",
      "permits",
      "item_",
      "values",
      "scan",
      "idIn",
      "Attributes",
      "\uD835\uDC9C");
  private static final List<String> MODELS = List.of(
      "Order",
      "Query",
      "Page",
      "Codec",
      "KeyRange",
      "Item",
      "N",
      "S",
      "Forms",
      "Élan",
      "order",
      "TableSchema",
      "ItemCodec",
      "Generated",
      "KeyValues",
      "_X",
      "Order$Line",
      "Dynaset",
      "Objects",
      "KeySchema",
      "BoundTable",
      "ConvertedForm",
      "A",
      "EnumForm",
      "Form",
      "Key",
      "Consistent",
      "Scan",
      "TableScan",
      "Attributes");
  private static final List<String> ATTRIBUTES = List.of(
      "a.b",
      "with space",
      "quote\\\"d",
      "back\\\\slash",
      "size",
      "SELECT",
      "\\n",
      "é",
      "\\u2028",
      "*/",
      "{@code x}",
      "$L $S $T",
      "%s %d",
      "#n",
      ":v",
      "<b>",
      "&amp;",
      "@see",
      "😀",
      "a[0]",
      "'");

  private Names() {}

  static String model(Random random) {
    return MODELS.get(random.nextInt(MODELS.size()));
  }

  /** Names of members that are different, also when they are written in snake case. */
  static List<String> members(Random random, int count) {
    List<String> names = new ArrayList<>(MEMBERS);
    Collections.shuffle(names, random);
    List<String> chosen = new ArrayList<>();
    for (String name : names) {
      if (chosen.size() < count && chosen.stream().noneMatch(c -> plain(c).equals(plain(name)))) {
        chosen.add(name);
      }
    }
    return chosen;
  }

  private static String plain(String name) {
    return name.replace("_", "").replace("$", "").toLowerCase(java.util.Locale.ROOT);
  }

  static String attribute(Random random, int number) {
    return ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size())) + number;
  }
}
