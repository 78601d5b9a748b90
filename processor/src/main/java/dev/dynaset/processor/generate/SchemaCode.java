package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The code of the keys of tables and indexes: {@code KeySchema.hash("id", S).range("date", S)}. */
final class SchemaCode {
  private SchemaCode() {}

  /**
   * The constants that the code takes from {@code ScalarAttributeType} by their short names. A model
   * of such a name is meant where its own calls stand.
   */
  static Set<String> constants(TableModel model) {
    Set<String> constants = new TreeSet<>();
    Keys.ofTable(model).forEach(key -> constants.add(constant(key.attribute())));
    model
        .indexes()
        .forEach(index -> Keys.of(model, index).forEach(key -> constants.add(constant(key))));
    constants.remove(model.type().simpleName());
    return constants;
  }

  private static String constant(AttributeModel key) {
    return key.type().wire().name();
  }

  /** The key of the table. */
  static CodeBlock of(TableModel model) {
    return of(model, model.hashKeys(), model.rangeKeys());
  }

  /** {@code .globalIndex("by_status", KeySchema.hash("status", S), IndexProjection.keysOnly())}. */
  static CodeBlock of(TableModel model, IndexModel index) {
    return CodeBlock.of(
        isLong(model, index) ? ".$L(\n$>$>$S,\n$L$L$<$<)" : ".$L($S, $L$L)",
        index.isLocal() ? "localIndex" : "globalIndex",
        index.name().value(),
        of(model, Keys.hash(model, index), Keys.range(model, index)),
        projection(model, index));
  }

  private static boolean isLong(TableModel model, IndexModel index) {
    return index.isPartial() || Keys.of(model, index).size() > 2;
  }

  private static CodeBlock of(
      TableModel model, List<AttributeModel> hash, List<AttributeModel> range) {
    List<CodeBlock> parts = new ArrayList<>();
    for (AttributeModel key : hash) {
      parts.add(part(model, parts.isEmpty() ? "hash" : "andHash", key));
    }
    range.forEach(key -> parts.add(part(model, "range", key)));
    return CodeBlock.of(
        parts.size() > 2 ? "$T$>$>$L$<$<" : "$T$L",
        RuntimeTypes.KEY_SCHEMA,
        CodeBlock.join(parts, parts.size() > 2 ? "\n" : ""));
  }

  private static CodeBlock part(TableModel model, String method, AttributeModel key) {
    CodeBlock constant = constant(key).equals(model.type().simpleName())
        ? CodeBlock.of("$T.$L", RuntimeTypes.ATTRIBUTE_TYPE, constant(key))
        : CodeBlock.of("$L", constant(key));
    return CodeBlock.of(".$L($L, $L)", method, StringLiteral.of(key.name()), constant);
  }

  /** Nothing, if the index holds all attributes. */
  private static CodeBlock projection(TableModel model, IndexModel index) {
    if (!index.isPartial()) {
      return CodeBlock.of("");
    }
    CodeBlock names = Keys.included(model, index).stream()
        .map(attribute -> StringLiteral.of(attribute.name()))
        .collect(CodeBlock.joining(", "));
    return names.isEmpty()
        ? CodeBlock.of(",\n$T.keysOnly()", RuntimeTypes.INDEX_PROJECTION)
        : CodeBlock.of(",\n$T.include($L)", RuntimeTypes.INDEX_PROJECTION, names);
  }
}
