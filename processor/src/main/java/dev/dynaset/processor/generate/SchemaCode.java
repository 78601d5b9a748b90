package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The code of the keys of tables and indexes: {@code KeySchema.hash("id", S).range("date", S)}. */
final class SchemaCode {
  private SchemaCode() {}

  /**
   * The constants that the code takes from {@code ScalarAttributeType} by their short names. A model
   * of such a name is meant where its own calls stand.
   */
  static Set<String> constants(TableModel model) {
    Set<String> constants = new TreeSet<>();
    if (model.place().isPresent()) {
      // The keys are those of the table, which is another class.
      return constants;
    }
    Stream.concat(model.hashKeys().stream(), model.rangeKeys().stream())
        .forEach(key -> constants.add(constant(key)));
    model
        .indexes()
        .forEach(index -> Keys.of(model, index).forEach(key -> constants.add(constant(key))));
    constants.remove(model.type().simpleName());
    return constants;
  }

  /** Those of the table of several kinds of items. */
  static Set<String> constants(SharedTableModel shared) {
    Set<String> constants = new TreeSet<>();
    TableModel first = shared.entities().get(0);
    Stream.concat(first.hashKeys().stream(), first.rangeKeys().stream())
        .forEach(key -> constants.add(constant(key)));
    for (IndexModel index : shared.allIndexes()) {
      Stream.concat(index.hashKey().value().stream(), index.rangeKey().value().stream())
          .flatMap(name -> shared.keyAttribute(name.value()).stream())
          .forEach(key -> constants.add(constant(key)));
    }
    constants.remove(shared.type().simpleName());
    return constants;
  }

  private static String constant(AttributeModel key) {
    return key.type().wire().name();
  }

  /** The key of the table. */
  static CodeBlock of(TableModel model) {
    return of(model.type(), model.hashKeys(), model.rangeKeys());
  }

  /** The key of the table of several kinds of items. */
  static CodeBlock of(SharedTableModel shared) {
    TableModel first = shared.entities().get(0);
    return of(shared.type(), first.hashKeys(), first.rangeKeys());
  }

  /** An index of the table of several kinds of items. */
  static CodeBlock of(SharedTableModel shared, IndexModel index) {
    List<AttributeModel> hash =
        index.isLocal() ? shared.entities().get(0).hashKeys() : attributes(shared, index.hashKey());
    List<AttributeModel> range = attributes(shared, index.rangeKey());
    List<String> included = index.include().value().stream()
        .flatMap(member -> shared.keyAttribute(member.value()).stream())
        .map(AttributeModel::name)
        .distinct()
        .toList();
    return of(index, of(shared.type(), hash, range), hash.size() + range.size(), included);
  }

  private static List<AttributeModel> attributes(
      SharedTableModel shared, Located<List<Located<String>>> names) {
    return names.value().stream()
        .flatMap(name -> shared.keyAttribute(name.value()).stream())
        .toList();
  }

  /** {@code .globalIndex("by_status", KeySchema.hash("status", S), IndexProjection.keysOnly())}. */
  static CodeBlock of(TableModel model, IndexModel index) {
    CodeBlock key = of(model.type(), Keys.hash(model, index), Keys.range(model, index));
    List<String> included =
        Keys.included(model, index).stream().map(AttributeModel::name).toList();
    return of(index, key, Keys.of(model, index).size(), included);
  }

  private static CodeBlock of(IndexModel index, CodeBlock key, int size, List<String> included) {
    boolean isLong = index.isPartial() || size > 2;
    return CodeBlock.of(
        isLong ? ".$L(\n$>$>$S,\n$L$L$<$<)" : ".$L($S, $L$L)",
        index.isLocal() ? "localIndex" : "globalIndex",
        index.name().value(),
        key,
        projection(index, included));
  }

  private static CodeBlock of(
      ClassName type, List<AttributeModel> hash, List<AttributeModel> range) {
    List<CodeBlock> parts = new ArrayList<>();
    for (AttributeModel key : hash) {
      parts.add(part(type, parts.isEmpty() ? "hash" : "andHash", key));
    }
    range.forEach(key -> parts.add(part(type, "range", key)));
    return CodeBlock.of(
        parts.size() > 2 ? "$T$>$>$L$<$<" : "$T$L",
        RuntimeTypes.KEY_SCHEMA,
        CodeBlock.join(parts, parts.size() > 2 ? "\n" : ""));
  }

  private static CodeBlock part(ClassName type, String method, AttributeModel key) {
    CodeBlock constant = constant(key).equals(type.simpleName())
        ? CodeBlock.of("$T.$L", RuntimeTypes.ATTRIBUTE_TYPE, constant(key))
        : CodeBlock.of("$L", constant(key));
    return CodeBlock.of(".$L($L, $L)", method, StringLiteral.of(key.name()), constant);
  }

  /** Nothing, if the index holds all attributes. */
  private static CodeBlock projection(IndexModel index, List<String> included) {
    if (!index.isPartial()) {
      return CodeBlock.of("");
    }
    CodeBlock names = included.stream()
        .map(StringLiteral::of)
        .map(name -> CodeBlock.of("$L", name))
        .collect(CodeBlock.joining(", "));
    return names.isEmpty()
        ? CodeBlock.of(",\n$T.keysOnly()", RuntimeTypes.INDEX_PROJECTION)
        : CodeBlock.of(",\n$T.include($L)", RuntimeTypes.INDEX_PROJECTION, names);
  }
}
