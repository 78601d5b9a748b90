package dev.dynaset.benchmarks.shape;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import dev.dynaset.Dynaset;
import dev.dynaset.QuerySet;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** See {@link Huge}. */
final class HugeSubject implements Subject<Huge> {
  static final String CHANGED = "changed";

  private static final EnhancedType<String> STRING = EnhancedType.of(String.class);

  @Override
  public String tableName() {
    return "huge";
  }

  @Override
  public Class<Huge> type() {
    return Huge.class;
  }

  @Override
  public Huge sample(int number) {
    RandomValues values = new RandomValues(number);
    Huge model = new Huge();
    model.setId("id-" + number);
    model.setText(values.text());
    model.setBinary(values.bytes(32));
    model.setList(values.texts(31));
    Map<String, SdkBytes> map = new LinkedHashMap<>();
    map.put("a", values.bytes(16));
    map.put("b", values.bytes(16));
    map.put("c", values.bytes(16));
    model.setMap(map);
    model.setLists(lists(values));
    Map<String, List<Map<String, List<SdkBytes>>>> nested = new LinkedHashMap<>();
    nested.put("first", List.of(lists(values), lists(values)));
    nested.put("second", List.of(lists(values), lists(values)));
    model.setNested(nested);
    return model;
  }

  @Override
  public void change(Huge model) {
    model.setText(CHANGED);
  }

  @Override
  public ItemMapping<Huge> byHand() {
    return new HugeByHand();
  }

  @Override
  public GeneratedTable<Huge, ?, ?> generated(Dynaset dynaset) {
    HugeTable table = HugeTable.of(dynaset);
    return new GeneratedTable<>(table) {
      @Override
      public QuerySet<Huge> query(Huge model) {
        return table.byId(model.getId());
      }

      @Override
      public TableScan<Huge, ?> scan() {
        return table.scan();
      }

      @Override
      public Update<HugeUpdate> change(HugeUpdate update) {
        return update.text().set(CHANGED);
      }
    };
  }

  @Override
  public TableSchema<Huge> staticSchema() {
    return TableSchema.builder(Huge.class)
        .newItemSupplier(Huge::new)
        .addAttribute(
            String.class,
            id -> id.name("id").getter(Huge::getId).setter(Huge::setId).tags(primaryPartitionKey()))
        .addAttribute(
            String.class, it -> it.name("text").getter(Huge::getText).setter(Huge::setText))
        .addAttribute(
            SdkBytes.class, it -> it.name("binary").getter(Huge::getBinary).setter(Huge::setBinary))
        .addAttribute(
            EnhancedType.listOf(String.class),
            it -> it.name("list").getter(Huge::getList).setter(Huge::setList))
        .addAttribute(
            EnhancedType.mapOf(String.class, SdkBytes.class),
            it -> it.name("map").getter(Huge::getMap).setter(Huge::setMap))
        .addAttribute(
            EnhancedType.mapOf(STRING, EnhancedType.listOf(SdkBytes.class)),
            it -> it.name("lists").getter(Huge::getLists).setter(Huge::setLists))
        .addAttribute(
            EnhancedType.mapOf(
                STRING,
                EnhancedType.listOf(
                    EnhancedType.mapOf(STRING, EnhancedType.listOf(SdkBytes.class)))),
            it -> it.name("nested").getter(Huge::getNested).setter(Huge::setNested))
        .build();
  }

  private static Map<String, List<SdkBytes>> lists(RandomValues values) {
    Map<String, List<SdkBytes>> lists = new LinkedHashMap<>();
    for (String name : List.of("one", "two", "three", "four", "five")) {
      lists.put(name, values.binaries(3));
    }
    return lists;
  }

  @Override
  public Key enhancedKey(Huge model) {
    return Key.builder().partitionValue(model.getId()).build();
  }
}
