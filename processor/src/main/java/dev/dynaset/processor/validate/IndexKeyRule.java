package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The key of an index is made of members of the model, each once: one to four for the hash key, up
 * to four for the range key.
 */
final class IndexKeyRule implements Rule {
  private static final int MAX_MEMBERS = 4;

  @Override
  public void check(TableModel model, Report report) {
    for (IndexModel index : model.indexes()) {
      if (!index.isLocal() && index.hashKey().value().isEmpty()) {
        report.add(Problem.INDEX_HASH_KEY_MISSING, index.hashKey().position(), index.words());
      }
      checkCount("hashKey", index, index.hashKey(), report);
      checkCount("rangeKey", index, index.rangeKey(), report);
      checkMembers("hashKey", index, index.hashKey(), model, report);
      checkMembers("rangeKey", index, index.rangeKey(), model, report);
      checkMembers("include", index, index.include(), model, report);
      checkRepeated(index, report);
    }
  }

  private static void checkCount(
      String part, IndexModel index, Located<List<Located<String>>> members, Report report) {
    int count = members.value().size();
    if (count > MAX_MEMBERS) {
      report.add(Problem.INDEX_KEY_TOO_MANY, members.position(), index.words(), part, count);
    }
  }

  private static void checkMembers(
      String part,
      IndexModel index,
      Located<List<Located<String>>> members,
      TableModel model,
      Report report) {
    for (Located<String> member : members.value()) {
      if (model.attribute(member.value()).isEmpty()) {
        report.add(
            Problem.INDEX_UNKNOWN_MEMBER,
            member.position(),
            index.words(),
            part,
            member.value(),
            model.displayName(),
            MemberSuggestion.of(member.value(), model.model()));
      }
    }
  }

  private static void checkRepeated(IndexModel index, Report report) {
    Set<String> seen = new HashSet<>();
    for (Located<List<Located<String>>> members : List.of(index.hashKey(), index.rangeKey())) {
      for (Located<String> member : members.value()) {
        if (!seen.add(member.value())) {
          report.add(Problem.INDEX_KEY_REPEATED, member.position(), index.words(), member.value());
        }
      }
    }
  }
}
