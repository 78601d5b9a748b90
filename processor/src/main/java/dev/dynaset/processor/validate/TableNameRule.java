package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.Names;
import dev.dynaset.processor.problem.Problem;

/** DynamoDB accepts the name of the table. */
final class TableNameRule implements Rule {
  @Override
  public void check(TableModel model, Report report) {
    if (!Names.isLegalTableOrIndex(model.table().value())) {
      report.add(
          Problem.TABLE_NAME_ILLEGAL, model.table().position(), model.table().value());
    }
  }
}
