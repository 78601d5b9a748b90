package dev.dynaset.testing;

import dev.dynaset.TableAdmin;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a slot, and all that want it as it is.
 *
 * @param models the tables of models that are bound to it
 */
record SlotTable(List<TableAdmin> models) {
  SlotTable {
    models = List.copyOf(models);
  }

  static SlotTable of(TableAdmin model) {
    return new SlotTable(List.of(model));
  }

  boolean serves(TableAdmin model) {
    return models.contains(model);
  }

  SlotTable and(TableAdmin model) {
    List<TableAdmin> all = new ArrayList<>(models);
    all.add(model);
    return new SlotTable(all);
  }

  /** The one that was bound to it first. */
  TableAdmin first() {
    return models.get(0);
  }
}
