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
 * @param codec the codec
 * @param indexQuerySets the query sets of the indexes, in their order
 */
public record GeneratedTypes(
    ClassName table,
    ClassName querySet,
    ClassName key,
    ClassName codec,
    List<ClassName> indexQuerySets) {
  /** The names for a model. */
  public static GeneratedTypes of(TableModel model) {
    return new GeneratedTypes(
        name(model, "Table"),
        name(model, "QuerySet"),
        name(model, "Key"),
        name(model, "Codec"),
        model.indexes().stream().map(index -> indexQuerySet(model, index)).toList());
  }

  /** The query set of one index. */
  public static ClassName indexQuerySet(TableModel model, IndexModel index) {
    return name(model, IndexNames.className(index.accessor().value()) + "QuerySet");
  }

  private static ClassName name(TableModel model, String suffix) {
    return ClassName.get(model.type().packageName(), model.prefix().value() + suffix);
  }

  /** The consistent reads, nested in the table. */
  public ClassName consistentReads() {
    return table.nestedClass("Consistent");
  }

  /**
   * The names of the files that javac makes of them, those of nested classes of indexes excepted:
   * they are shorter than those of the query sets.
   */
  public List<String> files() {
    return Stream.concat(Stream.of(consistentReads()), all().stream())
        .map(name -> String.join("$", name.simpleNames()) + ".class")
        .toList();
  }

  /** All of them. */
  public List<ClassName> all() {
    return Stream.concat(Stream.of(table, querySet, key, codec), indexQuerySets.stream())
        .toList();
  }
}
