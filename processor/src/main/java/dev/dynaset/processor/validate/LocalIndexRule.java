package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;

/** A local index has a range key of its own, and its table has one, too. */
final class LocalIndexRule implements Rule {
  @Override
  public void check(TableModel model, Report report) {
    for (IndexModel index : model.indexes()) {
      if (index.isLocal()) {
        check(index, model, report);
      }
    }
  }

  private static void check(IndexModel index, TableModel model, Report report) {
    if (model.rangeKeys().isEmpty()) {
      report.add(
          Problem.LOCAL_INDEX_NEEDS_RANGE_KEY,
          index.name().position(),
          index.words(),
          model.displayName());
    }
    if (index.rangeKey().value().isEmpty()) {
      report.add(Problem.LOCAL_INDEX_RANGE_KEY_MISSING, index.rangeKey().position(), index.words());
    }
    for (Located<String> member : index.rangeKey().value()) {
      if (model.keyAttribute(member.value()).filter(model.hashKeys()::contains).isPresent()) {
        report.add(
            Problem.LOCAL_INDEX_RANGE_KEY_TAKEN, member.position(), index.words(), member.value());
      }
    }
  }
}
