package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An index holds the kinds of items that declare it, and no others: DynamoDB puts each item into an index
 * that has all attributes of its key.
 */
final class SharedIndexRule implements SharedRule {
  @Override
  public void check(SharedTableModel shared, Report report) {
    for (IndexModel index : shared.indexes()) {
      if (shared.entities().stream().noneMatch(entity -> entity.isIn(index))) {
        report.add(
            Problem.INDEX_EMPTY,
            index.name().position(),
            index.words(),
            shared.model().displayName(),
            index.name().value(),
            index.isLocal() ? "range" : "hash");
      }
    }
    checkDeclaredOnce(shared, report);
    for (IndexModel index : shared.allIndexes()) {
      checkNames(index, index.hashKey(), shared, report);
      checkNames(index, index.rangeKey(), shared, report);
    }
    for (TableModel entity : shared.entities()) {
      for (IndexModel index : entity.indexes()) {
        if (!shared.indexes().contains(index)) {
          checkOwn(entity, index, shared, report);
        }
      }
    }
  }

  private static void checkDeclaredOnce(SharedTableModel shared, Report report) {
    Map<String, String> owners = new HashMap<>();
    String table = shared.model().displayName();
    shared.indexes().forEach(index -> owners.put(index.name().value(), table));
    for (TableModel entity : shared.entities()) {
      for (IndexModel index : entity.indexes()) {
        String other = shared.indexes().contains(index)
            ? null
            : owners.putIfAbsent(index.name().value(), entity.displayName());
        if (other != null) {
          report.add(
              Problem.INDEX_DECLARED_TWICE,
              index.name().position(),
              index.name().value(),
              other,
              entity.displayName(),
              table);
        }
      }
    }
  }

  /** A member that is a part of the key of an index is stored in one attribute, whatever the kind. */
  private static void checkNames(
      IndexModel index,
      Located<List<Located<String>>> parts,
      SharedTableModel shared,
      Report report) {
    for (Located<String> part : parts.value()) {
      Optional<TableModel> first = Optional.empty();
      for (TableModel entity : shared.entities()) {
        Optional<AttributeModel> own =
            entity.declares(index) ? entity.keyAttribute(part.value()) : Optional.empty();
        Optional<String> other = first
            .flatMap(one -> one.keyAttribute(part.value()))
            .map(AttributeModel::name)
            .filter(
                name -> own.filter(attribute -> !attribute.name().equals(name)).isPresent());
        if (other.isPresent()) {
          report.add(
              Problem.SHARED_KEY_DIFFERS,
              own.get().namePosition(),
              "part '" + part.value() + "' of the key of the index '"
                  + index.name().value() + "'",
              "'" + other.get() + "'",
              first.get().displayName(),
              "'" + own.get().name() + "'",
              entity.displayName(),
              "Give both one name with @Attribute");
        }
        first = first.or(() -> own.map(attribute -> entity));
      }
    }
  }

  /** Of an index that a kind of items declares for itself. */
  private static void checkOwn(
      TableModel entity, IndexModel index, SharedTableModel shared, Report report) {
    List<String> names = Stream.concat(
            index.hashKey().value().stream(), index.rangeKey().value().stream())
        .flatMap(part -> entity.keyAttribute(part.value()).stream())
        .map(AttributeModel::name)
        .toList();
    for (TableModel other : shared.entities()) {
      boolean hasAll = names.stream().allMatch(name -> has(other, name));
      if (!other.equals(entity) && !other.declares(index) && hasAll) {
        report.add(
            Problem.INDEX_HOLDS_OTHERS,
            index.name().position(),
            index.name().value(),
            entity.displayName(),
            other.displayName(),
            String.join(", ", names),
            shared.model().displayName());
      }
    }
  }

  private static boolean has(TableModel entity, String name) {
    return entity.byPosition().stream()
        .anyMatch(attribute -> attribute.isStored() && attribute.name().equals(name));
  }
}
