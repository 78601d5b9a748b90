package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.List;
import java.util.function.Function;

/** The key of a table is the same attributes in all kinds of items. */
final class SharedKeyRule implements SharedRule {
  @Override
  public void check(SharedTableModel shared, Report report) {
    if (!shared.entities().isEmpty()) {
      check("hash", TableModel::hashKeys, shared, report);
      check("range", TableModel::rangeKeys, shared, report);
    }
  }

  private static void check(
      String role,
      Function<TableModel, List<AttributeModel>> keys,
      SharedTableModel shared,
      Report report) {
    TableModel first = shared.entities().get(0);
    for (TableModel entity : shared.entities()) {
      String one = words(keys.apply(first));
      String other = words(keys.apply(entity));
      if (!one.equals(other)) {
        report.add(
            Problem.SHARED_KEY_DIFFERS,
            position(entity, keys.apply(entity)),
            role + " key",
            one,
            first.displayName(),
            other,
            entity.displayName(),
            cure(role, keys.apply(first).isEmpty() ? first : entity, keys));
      }
    }
  }

  private static String words(List<AttributeModel> keys) {
    return keys.isEmpty() ? "missing" : "'" + keys.get(0).name() + "'";
  }

  private static SourcePosition position(TableModel entity, List<AttributeModel> keys) {
    return keys.isEmpty()
        ? entity.entity().orElseThrow().position()
        : keys.get(0).namePosition();
  }

  private static String cure(
      String role, TableModel without, Function<TableModel, List<AttributeModel>> keys) {
    return keys.apply(without).isEmpty()
        ? "Give one to " + without.displayName() + ": @ItemKey(…, " + role + " = \"…\")"
        : "Give both one name, with @Attribute or @Table(" + role + "Key = \"…\")";
  }
}
