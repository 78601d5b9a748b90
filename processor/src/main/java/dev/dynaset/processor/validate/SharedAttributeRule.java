package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.SpecialRole;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An attribute that DynamoDB looks at is the same in all kinds of items. */
final class SharedAttributeRule implements SharedRule {
  @Override
  public void check(SharedTableModel shared, Report report) {
    checkTypes(shared, report);
    checkTimeToLive(shared, report);
  }

  /** Of all keys: a member may be stored under the name of one that it is no key of itself. */
  private static void checkTypes(SharedTableModel shared, Report report) {
    Map<String, TableModel> owners = new HashMap<>();
    Map<String, AttributeModel> types = new HashMap<>();
    Set<String> names = names(shared);
    for (TableModel entity : shared.entities()) {
      for (AttributeModel attribute : entity.byPosition()) {
        if (attribute.isStored() && names.contains(attribute.name())) {
          AttributeModel other = types.putIfAbsent(attribute.name(), attribute);
          owners.putIfAbsent(attribute.name(), entity);
          if (other != null && other.type().wire() != attribute.type().wire()) {
            report.add(
                Problem.SLOT_TYPE_DIFFERS,
                attribute.namePosition(),
                attribute.name(),
                other.type().wire().words(),
                owners.get(attribute.name()).displayName(),
                attribute.type().wire().words(),
                entity.displayName());
          }
        }
      }
    }
  }

  private static Set<String> names(SharedTableModel shared) {
    Set<String> names = new LinkedHashSet<>();
    for (TableModel entity : shared.entities()) {
      Stream.concat(entity.hashKeys().stream(), entity.rangeKeys().stream())
          .forEach(key -> names.add(key.name()));
    }
    for (IndexModel index : shared.allIndexes()) {
      Stream.concat(index.hashKey().value().stream(), index.rangeKey().value().stream())
          .map(Located::value)
          .flatMap(name -> shared.keyAttribute(name).stream())
          .forEach(key -> names.add(key.name()));
    }
    return names;
  }

  private static void checkTimeToLive(SharedTableModel shared, Report report) {
    Optional<TableModel> first = Optional.empty();
    for (TableModel entity : shared.entities()) {
      Optional<AttributeModel> own = entity.special(SpecialRole.TIME_TO_LIVE);
      if (own.isPresent() && first.isPresent()) {
        AttributeModel other = first.get().special(SpecialRole.TIME_TO_LIVE).orElseThrow();
        if (!other.name().equals(own.get().name())) {
          report.add(
              Problem.TIME_TO_LIVE_DIFFERS,
              own.get().position(),
              first.get().displayName(),
              other.name(),
              entity.displayName(),
              own.get().name());
        }
      }
      first = first.or(() -> own.map(attribute -> entity));
    }
  }
}
