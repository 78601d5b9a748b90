package dev.dynaset;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How logical names of tables become names in DynamoDB: by name, else by one rule for all, else as
 * they are.
 *
 * @param renaming changes what has been made so; null for nothing
 */
record TableNames(
    Map<String, String> byName,
    @Nullable UnaryOperator<String> rule,
    String ruleOrigin,
    @Nullable UnaryOperator<String> renaming) {

  TableNames {
    byName = Map.copyOf(byName);
  }

  PhysicalName resolve(String logicalName) {
    PhysicalName name = given(logicalName);
    return renaming == null
        ? name
        : new PhysicalName(renaming.apply(name.value()), name.origin() + ", then renameTables(…)");
  }

  private PhysicalName given(String logicalName) {
    String named = byName.get(logicalName);
    if (named != null) {
      return new PhysicalName(named, "tableName(\"" + logicalName + "\", …)");
    }
    return new PhysicalName(rule == null ? logicalName : rule.apply(logicalName), ruleOrigin);
  }
}
