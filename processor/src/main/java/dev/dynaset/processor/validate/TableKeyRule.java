package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.EntityModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.List;

/** A table has one hash key, and at most one range key, which is another member. */
final class TableKeyRule implements Rule {
  @Override
  public void check(TableModel model, Report report) {
    List<AttributeModel> hashKeys = model.hashKeys();
    List<AttributeModel> rangeKeys = model.rangeKeys();
    // What could not be read may be the hash key.
    boolean isWhole = model.entity().stream().allMatch(EntityModel::isWhole);
    if (hashKeys.isEmpty() && isWhole) {
      if (rangeKeys.isEmpty()) {
        report.add(Problem.HASH_KEY_MISSING, model.position(), model.displayName());
      } else {
        AttributeModel first = rangeKeys.get(0);
        report.add(
            Problem.RANGE_KEY_WITHOUT_HASH_KEY,
            first.rangeKey().orElse(first.position()),
            model.displayName(),
            first.member(),
            first.made().isPresent() ? ", or make it of members with hash of @ItemKey" : "");
      }
    }
    hashKeys.stream().skip(1).forEach(extra -> {
      SourcePosition position = extra.hashKey().orElseThrow();
      if (hashKeys.get(0).made().isPresent()) {
        reportMade("hash", extra, position, model, report);
      } else {
        report(Problem.HASH_KEY_DUPLICATE, hashKeys.get(0), extra, position, model, report);
      }
    });
    rangeKeys.stream().skip(1).forEach(extra -> {
      SourcePosition position = extra.rangeKey().orElseThrow();
      if (rangeKeys.get(0).made().isPresent()) {
        reportMade("range", extra, position, model, report);
      } else {
        report(Problem.RANGE_KEY_DUPLICATE, rangeKeys.get(0), extra, position, model, report);
      }
    });
    hashKeys.stream()
        .filter(key -> key.rangeKey().isPresent())
        .forEach(key ->
            report.add(Problem.KEY_ROLES_CONFLICT, key.rangeKey().orElseThrow(), key.member()));
  }

  private static void report(
      Problem problem,
      AttributeModel first,
      AttributeModel extra,
      SourcePosition position,
      TableModel model,
      Report report) {
    report.add(problem, position, model.displayName(), first.member(), extra.member());
  }

  private static void reportMade(
      String role, AttributeModel extra, SourcePosition position, TableModel model, Report report) {
    report.add(
        Problem.KEY_MADE_TWICE,
        position,
        "The " + role + " key of " + model.displayName(),
        "@ItemKey",
        "Remove @" + position.annotationName() + " from '" + extra.member() + "', or " + role
            + " from @ItemKey");
  }
}
