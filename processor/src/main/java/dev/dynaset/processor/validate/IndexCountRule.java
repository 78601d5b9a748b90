package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.IndexModel.Kind;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;
import java.util.List;

/**
 * A table has no more indexes than DynamoDB allows: 5 local ones, 20 global ones by default, and 100
 * members that they include. Each counts once, whichever kinds of items are in it.
 */
final class IndexCountRule implements Rule, SharedRule {
  private static final int MAX_LOCAL = 5;
  private static final int MAX_GLOBAL = 20;
  /** Of all indexes of a table together. */
  private static final int MAX_INCLUDED = 100;

  @Override
  public void check(TableModel model, Report report) {
    check(model.displayName(), model.indexes(), report);
  }

  @Override
  public void check(SharedTableModel shared, Report report) {
    check(shared.model().displayName(), shared.allIndexes(), report);
  }

  private static void check(String table, List<IndexModel> indexes, Report report) {
    check(indexes, Kind.LOCAL, MAX_LOCAL, Problem.LOCAL_INDEX_TOO_MANY, report);
    check(indexes, Kind.GLOBAL, MAX_GLOBAL, Problem.GLOBAL_INDEX_MANY, report);
    checkIncluded(table, indexes, report);
  }

  private static void check(
      List<IndexModel> all, Kind kind, int max, Problem problem, Report report) {
    List<IndexModel> indexes =
        all.stream().filter(index -> index.kind() == kind).toList();
    for (int i = max; i < indexes.size(); i++) {
      IndexModel index = indexes.get(i);
      report.add(problem, index.name().position(), index.words(), i + 1);
    }
  }

  private static void checkIncluded(String table, List<IndexModel> indexes, Report report) {
    int total = 0;
    for (IndexModel index : indexes) {
      int before = total;
      total += included(index);
      if (before <= MAX_INCLUDED && total > MAX_INCLUDED) {
        report.add(
            Problem.INDEX_INCLUDE_TOO_MANY,
            index.include().position(),
            table,
            indexes.stream().mapToInt(IndexCountRule::included).sum());
      }
    }
  }

  private static int included(IndexModel index) {
    return index.projection().value().equals(IndexModel.INCLUDE)
        ? index.include().value().size()
        : 0;
  }
}
