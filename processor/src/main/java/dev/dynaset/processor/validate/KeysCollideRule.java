package dev.dynaset.processor.validate;

import dev.dynaset.processor.keys.WitnessKey;
import dev.dynaset.processor.model.EntityProofs;
import dev.dynaset.processor.model.EntityProofs.Collision;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Problem;

/** No two kinds of items can have one key. */
final class KeysCollideRule implements SharedRule {
  @Override
  public void check(SharedTableModel shared, Report report) {
    for (Collision collision : new EntityProofs(shared.entities()).collisions()) {
      report.add(
          Problem.KEYS_COLLIDE,
          collision.other().entity().orElseThrow().position(),
          collision.one().displayName(),
          collision.other().displayName(),
          words(collision.one(), collision.key()));
    }
  }

  /** A key as requests have it: {@code PK = "C#0", SK = "ORDER#0"}. */
  private static String words(TableModel entity, WitnessKey key) {
    String hash = entity.hashKeys().get(0).name() + " = \"" + key.hash() + "\"";
    return entity.rangeKeys().isEmpty()
        ? hash
        : hash + ", " + entity.rangeKeys().get(0).name() + " = \"" + key.range() + "\"";
  }
}
