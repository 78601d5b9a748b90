package dev.dynaset;

import java.util.Map;
import java.util.function.UnaryOperator;

/** How logical names of tables become names in DynamoDB: by name, else by one rule for all. */
record TableNames(Map<String, String> byName, UnaryOperator<String> rule, String ruleOrigin) {
  static final TableNames AS_IS =
      new TableNames(Map.of(), UnaryOperator.identity(), "the name in @Table");

  TableNames {
    byName = Map.copyOf(byName);
  }

  PhysicalName resolve(String logicalName) {
    String named = byName.get(logicalName);
    return named == null
        ? new PhysicalName(rule.apply(logicalName), ruleOrigin)
        : new PhysicalName(named, "tableName(\"" + logicalName + "\", …)");
  }
}
