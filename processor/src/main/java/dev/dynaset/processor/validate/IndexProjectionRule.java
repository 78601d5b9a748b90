package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;

/** An index projects all attributes. */
final class IndexProjectionRule implements Rule {
  private static final String ALL = "ALL";
  private static final String INCLUDE = "INCLUDE";

  @Override
  public void check(TableModel model, Report report) {
    for (IndexModel index : model.indexes()) {
      String projection = index.projection().value();
      if (!projection.equals(ALL)) {
        report.add(
            Problem.INDEX_PROJECTION_UNSUPPORTED,
            index.projection().position(),
            index.name().value(),
            projection,
            projection.equals(INCLUDE) ? ", and remove include" : "");
      }
      if (!projection.equals(INCLUDE) && !index.include().value().isEmpty()) {
        report.add(
            Problem.INDEX_INCLUDE_UNUSED,
            index.include().position(),
            index.name().value(),
            projection);
      }
    }
  }
}
