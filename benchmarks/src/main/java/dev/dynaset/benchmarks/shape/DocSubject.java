package dev.dynaset.benchmarks.shape;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import dev.dynaset.Dynaset;
import dev.dynaset.QuerySet;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** See {@link Doc}. */
final class DocSubject implements Subject<Doc> {
  static final long CHANGED = 4_711;

  @Override
  public String tableName() {
    return "doc";
  }

  @Override
  public Class<Doc> type() {
    return Doc.class;
  }

  @Override
  public Doc sample(int number) {
    RandomValues values = new RandomValues(number);
    Place place = new Place();
    place.setCity("Zürich");
    place.setPostcode(8_000 + number % 100);
    Doc model = new Doc();
    model.setId("id-" + number);
    model.setCount(number);
    model.setOpen(number % 2 == 0);
    model.setTags(values.texts(3));
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("colour", values.text());
    labels.put("size", values.text());
    model.setLabels(labels);
    model.setPlace(place);
    return model;
  }

  @Override
  public void change(Doc model) {
    model.setCount(CHANGED);
  }

  @Override
  public ItemMapping<Doc> byHand() {
    return new DocByHand();
  }

  @Override
  public GeneratedTable<Doc, ?, ?> generated(Dynaset dynaset) {
    DocTable table = DocTable.of(dynaset);
    return new GeneratedTable<>(table) {
      @Override
      public QuerySet<Doc> query(Doc model) {
        return table.byId(model.getId());
      }

      @Override
      public TableScan<Doc, ?> scan() {
        return table.scan();
      }

      @Override
      public Update<DocUpdate> change(DocUpdate update) {
        return update.count().set(CHANGED);
      }
    };
  }

  @Override
  public TableSchema<Doc> staticSchema() {
    return TableSchema.builder(Doc.class)
        .newItemSupplier(Doc::new)
        .addAttribute(
            String.class,
            id -> id.name("id").getter(Doc::getId).setter(Doc::setId).tags(primaryPartitionKey()))
        .addAttribute(
            Long.class, it -> it.name("count").getter(Doc::getCount).setter(Doc::setCount))
        .addAttribute(Boolean.class, it -> it.name("open").getter(Doc::isOpen).setter(Doc::setOpen))
        .addAttribute(
            EnhancedType.listOf(String.class),
            it -> it.name("tags").getter(Doc::getTags).setter(Doc::setTags))
        .addAttribute(
            EnhancedType.mapOf(String.class, String.class),
            it -> it.name("labels").getter(Doc::getLabels).setter(Doc::setLabels))
        .addAttribute(
            EnhancedType.documentOf(Place.class, placeSchema()),
            it -> it.name("place").getter(Doc::getPlace).setter(Doc::setPlace))
        .build();
  }

  private static TableSchema<Place> placeSchema() {
    return TableSchema.builder(Place.class)
        .newItemSupplier(Place::new)
        .addAttribute(
            String.class, it -> it.name("city").getter(Place::getCity).setter(Place::setCity))
        .addAttribute(
            Integer.class,
            it -> it.name("postcode").getter(Place::getPostcode).setter(Place::setPostcode))
        .build();
  }

  @Override
  public Key enhancedKey(Doc model) {
    return Key.builder().partitionValue(model.getId()).build();
  }
}
