package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An index includes members if its projection says so, and none that it has anyway. */
final class IndexIncludeRule implements Rule {
  @Override
  public void check(TableModel model, Report report) {
    for (IndexModel index : model.indexes()) {
      List<Located<String>> include = index.include().value();
      boolean includes = index.projection().value().equals(IndexModel.INCLUDE);
      if (includes && include.isEmpty()) {
        report.add(Problem.INDEX_INCLUDE_MISSING, index.projection().position(), index.words());
      } else if (!includes && !include.isEmpty()) {
        report.add(
            Problem.INDEX_INCLUDE_UNUSED,
            index.include().position(),
            index.words(),
            index.projection().value());
      } else {
        checkMembers(index, model, report);
      }
    }
  }

  private static void checkMembers(IndexModel index, TableModel model, Report report) {
    Set<String> seen = new HashSet<>();
    for (Located<String> member : index.include().value()) {
      if (isNamed(member, index.hashKey()) || isNamed(member, index.rangeKey())) {
        reportKey(index, member, "its key", report);
      } else if (model.attribute(member.value()).filter(AttributeModel::isKey).isPresent()) {
        reportKey(index, member, "the key of the table", report);
      } else if (!seen.add(member.value())) {
        report.add(
            Problem.INDEX_INCLUDE_REPEATED, member.position(), index.words(), member.value());
      }
    }
  }

  private static void reportKey(
      IndexModel index, Located<String> member, String key, Report report) {
    report.add(Problem.INDEX_INCLUDE_KEY, member.position(), index.words(), member.value(), key);
  }

  private static boolean isNamed(Located<String> member, Located<List<Located<String>>> key) {
    return key.value().stream().anyMatch(part -> part.value().equals(member.value()));
  }
}
