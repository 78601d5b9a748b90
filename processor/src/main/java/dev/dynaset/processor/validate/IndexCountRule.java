package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.IndexModel.Kind;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;
import java.util.List;

/** A table has no more indexes than DynamoDB allows: 5 local ones, 20 global ones by default. */
final class IndexCountRule implements Rule {
  private static final int MAX_LOCAL = 5;
  private static final int MAX_GLOBAL = 20;

  @Override
  public void check(TableModel model, Report report) {
    check(model, Kind.LOCAL, MAX_LOCAL, Problem.LOCAL_INDEX_TOO_MANY, report);
    check(model, Kind.GLOBAL, MAX_GLOBAL, Problem.GLOBAL_INDEX_MANY, report);
  }

  private static void check(TableModel model, Kind kind, int max, Problem problem, Report report) {
    List<IndexModel> indexes =
        model.indexes().stream().filter(index -> index.kind() == kind).toList();
    for (int i = max; i < indexes.size(); i++) {
      IndexModel index = indexes.get(i);
      report.add(problem, index.name().position(), index.words(), i + 1);
    }
  }
}
