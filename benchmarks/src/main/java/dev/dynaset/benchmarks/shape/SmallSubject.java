package dev.dynaset.benchmarks.shape;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import dev.dynaset.Dynaset;
import dev.dynaset.QuerySet;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** See {@link Small}. */
final class SmallSubject implements Subject<Small> {
  static final SdkBytes CHANGED = SdkBytes.fromUtf8String("changed");

  @Override
  public String tableName() {
    return "small";
  }

  @Override
  public Class<Small> type() {
    return Small.class;
  }

  @Override
  public Small sample(int number) {
    RandomValues values = new RandomValues(number);
    Small model = new Small();
    model.setId("id-" + number);
    model.setBinary(values.bytes(32));
    model.setList(values.texts(3));
    return model;
  }

  @Override
  public void change(Small model) {
    model.setBinary(CHANGED);
  }

  @Override
  public ItemMapping<Small> byHand() {
    return new SmallByHand();
  }

  @Override
  public GeneratedTable<Small, ?, ?> generated(Dynaset dynaset) {
    SmallTable table = SmallTable.of(dynaset);
    return new GeneratedTable<>(table) {
      @Override
      public QuerySet<Small> query(Small model) {
        return table.byId(model.getId());
      }

      @Override
      public TableScan<Small, ?> scan() {
        return table.scan();
      }

      @Override
      public Update<SmallUpdate> change(SmallUpdate update) {
        return update.binary().set(CHANGED);
      }
    };
  }

  @Override
  public TableSchema<Small> staticSchema() {
    return TableSchema.builder(Small.class)
        .newItemSupplier(Small::new)
        .addAttribute(
            String.class,
            id ->
                id.name("id").getter(Small::getId).setter(Small::setId).tags(primaryPartitionKey()))
        .addAttribute(
            SdkBytes.class,
            it -> it.name("binary").getter(Small::getBinary).setter(Small::setBinary))
        .addAttribute(
            EnhancedType.listOf(String.class),
            it -> it.name("list").getter(Small::getList).setter(Small::setList))
        .build();
  }

  @Override
  public Key enhancedKey(Small model) {
    return Key.builder().partitionValue(model.getId()).build();
  }
}
