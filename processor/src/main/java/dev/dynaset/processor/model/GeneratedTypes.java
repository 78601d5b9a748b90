package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.naming.IndexNames;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names of the classes that are generated for a model.
 *
 * @param table the way into the table
 * @param querySet the query set of the table
 * @param key the key
 * @param codec the codec, nested in the table
 * @param conditions the attributes that all conditions on whole items may name
 * @param fields these and the keys of indexes
 * @param attributes all attributes in conditions
 * @param update the attributes in updates
 * @param indexStages the query sets of each index, in their order, each with its nested stages
 * @param indexItems the partial items of the indexes that do not hold all attributes
 * @param nested the stages of the query set of the table, and the classes of changes in updates
 */
public record GeneratedTypes(
    ClassName table,
    ClassName querySet,
    ClassName key,
    ClassName codec,
    ClassName conditions,
    ClassName fields,
    ClassName attributes,
    ClassName update,
    List<List<ClassName>> indexStages,
    List<ClassName> indexItems,
    List<ClassName> nested) {
  private static final String INDEX_ATTRIBUTES = "Attributes";
  private static final String CODEC = "Codec";

  /** The names for a model. */
  public static GeneratedTypes of(TableModel model) {
    return new GeneratedTypes(
        name(model, "Table"),
        name(model, "QuerySet"),
        name(model, "Key"),
        itemCodec(model),
        name(model, "Conditions"),
        name(model, "Fields"),
        name(model, "Attributes"),
        name(model, "Update"),
        model.indexes().stream().map(index -> stages(model, index)).toList(),
        model.indexes().stream()
            .filter(IndexModel::isPartial)
            .map(index -> indexItem(model, index))
            .toList(),
        nested(model));
  }

  /** The classes that are nested in the query set of the table, and in the vocabulary of updates. */
  static List<ClassName> nested(TableModel model) {
    return Stream.concat(stages(model).stream().skip(1), changes(model).stream())
        .toList();
  }

  /** What changes members that keys of indexes are made of, as {@link SlotMembers} lists them. */
  public static List<ClassName> changes(TableModel model) {
    List<List<String>> members = SlotMembers.of(model).changes().stream()
        .map(some -> some.stream().map(AttributeModel::member).toList())
        .toList();
    return IndexNames.changes(members).stream()
        .map(name(model, "Update")::nestedClass)
        .toList();
  }

  /** The query set of one index. */
  public static ClassName indexQuerySet(TableModel model, IndexModel index) {
    return name(model, indexClass(index) + "QuerySet");
  }

  /**
   * The query set of one index, and one nested in it for each attribute of the range key that is
   * given a value, but the last.
   */
  public static List<ClassName> stages(TableModel model, IndexModel index) {
    List<AttributeModel> range = index.rangeKey().value().stream()
        .flatMap(part -> model.keyAttribute(part.value()).stream())
        .toList();
    return stages(indexQuerySet(model, index), range);
  }

  /**
   * The query set of the table, and one nested in it for each member that its range key is made of, if
   * it is, but the last.
   */
  public static List<ClassName> stages(TableModel model) {
    return stages(name(model, "QuerySet"), model.rangeKeys());
  }

  private static List<ClassName> stages(ClassName querySet, List<AttributeModel> range) {
    List<String> parts = range.stream()
        .flatMap(part -> part.template()
            .map(template -> template.segments().stream().map(MemberTemplate.Segment::queried))
            .orElseGet(() -> Stream.of(part.member())))
        .toList();
    return Stream.concat(
            Stream.of(querySet), IndexNames.stages(parts).stream().map(querySet::nestedClass))
        .toList();
  }

  /** The class of an index, nested in that of the table. */
  public static String indexClass(IndexModel index) {
    return IndexNames.className(index.accessor().value());
  }

  /** What one index holds of an item, if it does not hold all attributes. */
  public static ClassName indexItem(TableModel model, IndexModel index) {
    return name(model, indexClass(index) + "Item");
  }

  /** The attributes that such an index holds, for conditions on its scans. */
  public static ClassName indexAttributes(TableModel model, IndexModel index) {
    return indexItem(model, index).nestedClass(INDEX_ATTRIBUTES);
  }

  /** The codec of the items of a table, which hides no class of the model. */
  public static ClassName itemCodec(TableModel model) {
    boolean isTaken = ReachedClasses.have(model.model(), CODEC);
    return name(model, "Table").nestedClass(isTaken ? CODEC + "_" : CODEC);
  }

  /** The codec of a document. */
  public static ClassName codec(ClassName type, String prefix) {
    return ClassName.get(type.packageName(), prefix + CODEC);
  }

  private static ClassName name(TableModel model, String suffix) {
    return ClassName.get(model.type().packageName(), model.prefix().value() + suffix);
  }

  /** What queries can be filtered by, nested in a query set. */
  public static ClassName filter(ClassName querySet) {
    return querySet.nestedClass("Filter");
  }

  /**
   * The names of the files that javac makes of them, those of nested classes of indexes excepted:
   * they are shorter than those of the query sets.
   */
  public List<String> files() {
    Stream<ClassName> nested = Stream.of(
            Stream.of(codec, filter(querySet)),
            this.nested.stream(),
            indexStages.stream().map(stages -> filter(stages.get(0))),
            indexStages.stream().flatMap(stages -> stages.stream().skip(1)),
            indexItems.stream().map(item -> item.nestedClass(INDEX_ATTRIBUTES)))
        .flatMap(names -> names);
    return Stream.concat(nested, all().stream()).map(GeneratedTypes::file).toList();
  }

  /** The name of the file that javac makes of a class. */
  static String file(ClassName name) {
    return String.join("$", name.simpleNames()) + ".class";
  }

  /** All of them that are not nested. */
  public List<ClassName> all() {
    return Stream.of(
            Stream.of(table, querySet, key, conditions, fields, attributes, update),
            indexStages.stream().map(stages -> stages.get(0)),
            indexItems.stream())
        .flatMap(names -> names)
        .toList();
  }
}
