package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.ConvertedType;
import dev.dynaset.processor.model.IdSource;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Rounding;
import dev.dynaset.processor.model.SpecialRole;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The constant of a table with its name, its keys and indexes, and what is special in its items. A kind
 * of items of which nothing is special has none: its table's is the same.
 */
final class SchemaConstant {
  static final String NAME = "SCHEMA";

  private final TableModel model;
  private final List<CodeBlock> calls;

  SchemaConstant(TableModel model) {
    this.model = model;
    this.calls = calls();
  }

  /** The constant, if there is one. */
  Optional<FieldSpec> field() {
    return isOfTable()
        ? Optional.empty()
        : Optional.of(FieldSpec.builder(
                RuntimeTypes.TABLE_SCHEMA, NAME, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("\n$>$>$L$<$<", CodeBlock.join(calls, "\n"))
            .build());
  }

  /** It, or that of the table of all kinds, as an expression. */
  CodeBlock name() {
    return isOfTable() ? calls.get(0) : CodeBlock.of(NAME);
  }

  private boolean isOfTable() {
    return model.place().isPresent() && calls.size() == 1;
  }

  private List<CodeBlock> calls() {
    List<CodeBlock> calls = new ArrayList<>();
    if (model.place().isPresent()) {
      calls.add(CodeBlock.of("$T.$L", model.place().get().table(), NAME));
    } else {
      calls.add(CodeBlock.of(
          "$T.of($S, $L)", RuntimeTypes.TABLE_SCHEMA, model.table().value(), SchemaCode.of(model)));
      for (IndexModel index : model.indexes()) {
        calls.add(CodeBlock.of("$>$>$L$<$<", SchemaCode.of(model, index)));
      }
    }
    if (model.place().isEmpty() && model.isGuest()) {
      calls.add(CodeBlock.of("$>$>.asGuest()$<$<"));
    } else if (model.place().isEmpty()
        && model.entity().filter(made -> made.keys().findAny().isPresent()).isPresent()) {
      calls.add(CodeBlock.of("$>$>.declaredBy($S)$<$<", model.displayName()));
    }
    for (SpecialRole role : SpecialRole.values()) {
      model.special(role).ifPresent(attribute -> calls.add(call(role, attribute)));
    }
    if (Rounding.isIn(model)) {
      calls.add(CodeBlock.of("$>$>.rounding()$<$<"));
    }
    return calls;
  }

  /** {@code .createdAt("created")}. */
  private CodeBlock call(SpecialRole role, AttributeModel attribute) {
    CodeBlock source = attribute
        .idSource()
        .filter(made -> role == SpecialRole.GENERATED_ID)
        .map(made -> CodeBlock.of(", $L", source(attribute, made)))
        .orElseGet(() -> form(attribute));
    return CodeBlock.of(
        "$>$>.$L($L$L)$<$<",
        Names.decapitalized(role.annotation()),
        StringLiteral.of(attribute.name()),
        source);
  }

  /** How a converter stores what Dynaset makes: nothing, if there is none. */
  private CodeBlock form(AttributeModel attribute) {
    AttributeType type = attribute.type().content();
    return type instanceof ConvertedType
        ? CodeBlock.of(", $L", Keys.form(model, type))
        : CodeBlock.of("");
  }

  private CodeBlock source(AttributeModel id, IdSource source) {
    return source.match(
        kind -> CodeBlock.of("$T.$L", RuntimeTypes.ID_KIND, kind.name()),
        supplier -> CodeBlock.of(
            "() -> $L",
            Keys.part(model, id).value(CodeBlock.of("new $T().get()", supplier.type()))));
  }
}
