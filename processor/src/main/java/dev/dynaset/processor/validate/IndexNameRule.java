package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.Names;
import dev.dynaset.processor.problem.Problem;
import java.util.HashSet;
import java.util.Set;

/** DynamoDB accepts the names of the indexes, and no two are equal. */
final class IndexNameRule implements Rule {
  @Override
  public void check(TableModel model, Report report) {
    Set<String> names = new HashSet<>();
    for (IndexModel index : model.indexes()) {
      String name = index.name().value();
      if (!Names.isLegalTableOrIndex(name)) {
        report.add(Problem.INDEX_NAME_ILLEGAL, index.name().position(), name);
      } else if (!names.add(name)) {
        report.add(Problem.INDEX_NAME_DUPLICATE, index.name().position(), name);
      }
    }
  }
}
