package dev.dynaset.processor.model;

import java.util.List;

/** Gives each kind of items its place among the others. */
public final class EntityPlaces {
  private EntityPlaces() {}

  /** The table, of whose kinds it is proven what queries and scans read. */
  public static SharedTableModel of(SharedTableModel shared) {
    EntityProofs proofs = new EntityProofs(shared.entities());
    SharedTypes types = SharedTypes.of(shared);
    List<TableModel> entities = shared.entities().stream()
        .map(entity -> entity.with(new EntityPlace(
            types.table(),
            types.key(),
            proofs.queries(entity, entity.indexes()),
            proofs.scanned(entity))))
        .toList();
    return shared.with(entities);
  }
}
