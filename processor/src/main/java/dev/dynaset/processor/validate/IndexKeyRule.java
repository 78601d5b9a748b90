package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.EntityModel;
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
      checkAttributes("hashKey", index, index.hashKey(), model, report);
      checkAttributes("rangeKey", index, index.rangeKey(), model, report);
      checkMembers("include", index, index.include(), model, report);
      checkIncluded(index, model, report);
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

  private static void checkAttributes(
      String part,
      IndexModel index,
      Located<List<Located<String>>> attributes,
      TableModel model,
      Report report) {
    boolean isMade = model.entity().stream()
        .flatMap(entity -> entity.slots().stream())
        .anyMatch(slot -> slot.index().value().equals(index.name().value()));
    List<Located<String>> unknown = attributes.value().stream()
        .filter(attribute -> model.keyAttribute(attribute.value()).isEmpty())
        .toList();
    // What could not be read may be the key of the index.
    if (!isMade && model.entity().stream().allMatch(EntityModel::isWhole)) {
      checkMembers(part, index, new Located<>(unknown, attributes.position()), model, report);
    }
    attributes.value().stream()
        .filter(attribute ->
            model.keyAttribute(attribute.value()).stream().anyMatch(key -> !key.isStored()))
        .forEach(attribute -> reportUnstored(
            part,
            index,
            attribute,
            "Remove @FromKey, or name another attribute, which @IndexKey makes of it",
            report));
  }

  private static void reportUnstored(
      String part, IndexModel index, Located<String> member, String cure, Report report) {
    report.add(
        Problem.FROM_KEY_NOT_STORED,
        member.position(),
        index.words() + ": " + part,
        member.value(),
        cure);
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

  private static void checkIncluded(IndexModel index, TableModel model, Report report) {
    index.include().value().stream()
        .filter(member ->
            model.attribute(member.value()).stream().anyMatch(included -> !included.isStored()))
        .forEach(member -> reportUnstored(
            "include", index, member, "Remove it from include, or remove @FromKey", report));
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
