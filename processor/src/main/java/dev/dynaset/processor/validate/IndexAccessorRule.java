package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.IndexNames;
import dev.dynaset.processor.naming.Names;
import dev.dynaset.processor.problem.Problem;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Each index has a method of its own on the generated table, and a class of its own. */
final class IndexAccessorRule implements Rule {
  @Override
  public void check(TableModel model, Report report) {
    Map<String, IndexModel> byClass = new HashMap<>();
    for (IndexModel index : model.indexes()) {
      String accessor = index.accessor().value();
      if (!Names.isLegalTableOrIndex(index.name().value())) {
        // Said by another rule; a method would be named after the name that is to be changed.
        continue;
      }
      if (!Names.isLegalIdentifier(accessor)) {
        report.add(
            Problem.INDEX_ACCESSOR_ILLEGAL,
            index.accessor().position(),
            index.name().value(),
            accessor);
      } else if (IndexNames.isMethodOfTables(accessor)) {
        taken(index, "every table has a method of that name", report);
      } else {
        IndexModel other = byClass.putIfAbsent(fileName(accessor), index);
        if (other != null && !other.name().value().equals(index.name().value())) {
          taken(index, "the index '" + other.name().value() + "' has taken them", report);
        }
      }
    }
  }

  /** Classes whose names differ in case only cannot stand side by side on every disk. */
  private static String fileName(String accessor) {
    return IndexNames.className(accessor).toLowerCase(Locale.ROOT);
  }

  private static void taken(IndexModel index, String by, Report report) {
    report.add(
        Problem.INDEX_ACCESSOR_TAKEN,
        index.accessor().position(),
        index.name().value(),
        index.accessor().value(),
        IndexNames.className(index.accessor().value()),
        by);
  }
}
