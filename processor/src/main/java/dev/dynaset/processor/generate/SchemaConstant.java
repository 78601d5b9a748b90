package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.SpecialRole;
import dev.dynaset.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constant of a table with its name, its keys and indexes, and what is special in its items. */
final class SchemaConstant {
  static final String NAME = "SCHEMA";

  private final TableModel model;

  SchemaConstant(TableModel model) {
    this.model = model;
  }

  FieldSpec field() {
    List<CodeBlock> calls = new ArrayList<>();
    calls.add(CodeBlock.of(
        "$T.of($S, $L)", RuntimeTypes.TABLE_SCHEMA, model.table().value(), SchemaCode.of(model)));
    for (IndexModel index : model.indexes()) {
      calls.add(CodeBlock.of("$>$>$L$<$<", SchemaCode.of(model, index)));
    }
    add(SpecialRole.TIME_TO_LIVE, "timeToLive", calls);
    add(SpecialRole.VERSION, "version", calls);
    add(SpecialRole.CREATED_AT, "createdAt", calls);
    add(SpecialRole.UPDATED_AT, "updatedAt", calls);
    model
        .special(SpecialRole.GENERATED_ID)
        .ifPresent(id -> calls.add(
            CodeBlock.of("$>$>.generatedId($L, $L)$<$<", StringLiteral.of(id.name()), source(id))));
    return FieldSpec.builder(
            RuntimeTypes.TABLE_SCHEMA, NAME, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("\n$>$>$L$<$<", CodeBlock.join(calls, "\n"))
        .build();
  }

  private void add(SpecialRole role, String method, List<CodeBlock> calls) {
    model
        .special(role)
        .ifPresent(attribute ->
            calls.add(CodeBlock.of("$>$>.$L($L)$<$<", method, StringLiteral.of(attribute.name()))));
  }

  private CodeBlock source(AttributeModel id) {
    return id.idSource()
        .orElseThrow()
        .match(
            kind -> CodeBlock.of("$T.$L", RuntimeTypes.ID_KIND, kind.name()),
            supplier -> CodeBlock.of(
                "() -> $L",
                Keys.part(model, id).value(CodeBlock.of("new $T().get()", supplier.type()))));
  }
}
