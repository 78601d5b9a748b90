package dev.dynaset.benchmarks.shape;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import dev.dynaset.Dynaset;
import dev.dynaset.QuerySet;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** See {@link Tiny}. */
final class TinySubject implements Subject<Tiny> {
  @Override
  public String tableName() {
    return "tiny";
  }

  @Override
  public Class<Tiny> type() {
    return Tiny.class;
  }

  @Override
  public Tiny sample(int number) {
    Tiny model = new Tiny();
    model.setId("id-" + number);
    return model;
  }

  @Override
  public void change(Tiny model) {
    throw new UnsupportedOperationException("Nothing but the key.");
  }

  @Override
  public ItemMapping<Tiny> byHand() {
    return new TinyByHand();
  }

  @Override
  public GeneratedTable<Tiny, ?, ?> generated(Dynaset dynaset) {
    TinyTable table = TinyTable.of(dynaset);
    return new GeneratedTable<>(table) {
      @Override
      public QuerySet<Tiny> query(Tiny model) {
        return table.byId(model.getId());
      }

      @Override
      public TableScan<Tiny, ?> scan() {
        return table.scan();
      }

      @Override
      public Update<TinyUpdate> change(TinyUpdate update) {
        throw new UnsupportedOperationException("Nothing but the key.");
      }
    };
  }

  @Override
  public TableSchema<Tiny> staticSchema() {
    return TableSchema.builder(Tiny.class)
        .newItemSupplier(Tiny::new)
        .addAttribute(
            String.class,
            id -> id.name("id").getter(Tiny::getId).setter(Tiny::setId).tags(primaryPartitionKey()))
        .build();
  }

  @Override
  public Key enhancedKey(Tiny model) {
    return Key.builder().partitionValue(model.getId()).build();
  }
}
