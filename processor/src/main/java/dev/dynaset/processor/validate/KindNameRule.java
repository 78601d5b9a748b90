package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.EntityModel;
import dev.dynaset.processor.model.Making;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The attribute that names the kind of an item tells them apart. */
final class KindNameRule implements SharedRule {
  @Override
  public void check(SharedTableModel shared, Report report) {
    Map<String, TableModel> owners = new HashMap<>();
    for (TableModel entity : shared.entities()) {
      Optional<AttributeModel> type = entity.entity().flatMap(EntityModel::type);
      if (type.isPresent()) {
        String name = ((Making.Constant) type.get().made().orElseThrow()).text();
        TableModel other = owners.putIfAbsent(name, entity);
        if (other != null) {
          report.add(
              Problem.TYPE_NAME_DUPLICATE,
              type.get().position(),
              other.displayName(),
              entity.displayName(),
              name);
        }
      }
    }
  }
}
