package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.Names;
import dev.dynaset.processor.problem.Problem;

/** DynamoDB accepts the name of the table. */
final class TableNameRule implements Rule {
  @Override
  public void check(TableModel model, Report report) {
    check(model.table(), report);
  }

  /** Checks a name. */
  void check(Located<String> name, Report report) {
    if (!Names.isLegalTableOrIndex(name.value())) {
      report.add(Problem.TABLE_NAME_ILLEGAL, name.position(), name.value());
    }
  }
}
