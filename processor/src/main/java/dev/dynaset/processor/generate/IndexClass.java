package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.IndexNames;
import dev.dynaset.processor.naming.Names;
import javax.lang.model.element.Modifier;

/** The way into an index, nested in the class of its table: {@code OrderTable.ByStatusIndex}. */
final class IndexClass {
  private static final String BINDING = "binding";

  private final TableModel model;
  private final GeneratedTypes types;
  private final IndexModel index;
  private final KeyPart hash;

  IndexClass(TableModel model, GeneratedTypes types, IndexModel index) {
    this.model = model;
    this.types = types;
    this.index = index;
    this.hash = new KeyPart(Keys.hash(model, index));
  }

  static ClassName name(GeneratedTypes types, IndexModel index) {
    return types.table().nestedClass(IndexNames.className(index.accessor().value()));
  }

  /** The index in words. */
  static String words(TableModel model, IndexModel index) {
    return "The index " + JavadocText.code(index.name().value()) + ": hash key "
        + JavadocText.code(Keys.hash(model, index).member())
        + Keys.range(model, index)
            .map(range -> ", range key " + JavadocText.code(range.member()))
            .orElse("");
  }

  TypeSpec spec() {
    ParameterSpec binding = TableClass.binding(model, types);
    return TypeSpec.classBuilder(name(types, index))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L", words(model, index) + ". Its reads are eventually consistent.\n")
        .addField(FieldSpec.builder(binding.type, "binding", Modifier.PRIVATE, Modifier.FINAL)
            .build())
        .addMethod(MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(binding)
            .addStatement("this.binding = binding")
            .build())
        .addMethod(byHashKey())
        .build();
  }

  private MethodSpec byHashKey() {
    ClassName querySet = GeneratedTypes.indexQuerySet(model, index);
    return MethodSpec.methodBuilder("by" + Names.capitalized(hash.member()))
        .addModifiers(Modifier.PUBLIC)
        .returns(querySet)
        .addParameter(hash.parameter())
        .addJavadoc(
            "$L",
            "The items with this " + JavadocText.code(hash.member())
                + Keys.range(model, index)
                    .map(range -> ", by " + JavadocText.code(range.member()))
                    .orElse("")
                + ": a Query of the index, sent when it is read.")
        .addStatement(
            "return new $T(\n$T.of($L, $S, $L))",
            querySet,
            RuntimeTypes.QUERY,
            hash.variable().equals(BINDING) ? "this." + BINDING : BINDING,
            index.name().value(),
            hash.value())
        .build();
  }
}
