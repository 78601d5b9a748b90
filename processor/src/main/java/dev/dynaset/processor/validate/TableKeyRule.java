package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;
import java.util.List;

/** A table has one hash key, and at most one range key, which is another member. */
final class TableKeyRule implements Rule {
  @Override
  public void check(TableModel model, Report report) {
    List<AttributeModel> hashKeys = model.hashKeys();
    List<AttributeModel> rangeKeys = model.rangeKeys();
    if (hashKeys.isEmpty()) {
      if (rangeKeys.isEmpty()) {
        report.add(Problem.HASH_KEY_MISSING, model.position(), model.displayName());
      } else {
        AttributeModel first = rangeKeys.get(0);
        report.add(
            Problem.RANGE_KEY_WITHOUT_HASH_KEY,
            first.rangeKey().orElseThrow(),
            model.displayName(),
            first.member());
      }
    }
    hashKeys.stream()
        .skip(1)
        .forEach(extra -> report.add(
            Problem.HASH_KEY_DUPLICATE,
            extra.hashKey().orElseThrow(),
            model.displayName(),
            hashKeys.get(0).member(),
            extra.member()));
    rangeKeys.stream()
        .skip(1)
        .forEach(extra -> report.add(
            Problem.RANGE_KEY_DUPLICATE,
            extra.rangeKey().orElseThrow(),
            model.displayName(),
            rangeKeys.get(0).member(),
            extra.member()));
    hashKeys.stream()
        .filter(key -> key.rangeKey().isPresent())
        .forEach(key ->
            report.add(Problem.KEY_ROLES_CONFLICT, key.rangeKey().orElseThrow(), key.member()));
  }
}
