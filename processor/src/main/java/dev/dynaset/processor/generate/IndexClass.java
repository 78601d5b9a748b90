package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.IndexNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The way into an index, nested in the class of its table: {@code OrderTable.ByStatusIndex}. */
final class IndexClass {
  private final TableModel model;
  private final GeneratedTypes types;
  private final IndexModel index;
  private final ScanCode scan;

  IndexClass(TableModel model, GeneratedTypes types, IndexModel index, ScanCode scan) {
    this.model = model;
    this.types = types;
    this.index = index;
    this.scan = scan;
  }

  static ClassName name(GeneratedTypes types, IndexModel index) {
    return types.table().nestedClass(IndexNames.className(index.accessor().value()));
  }

  /** The index in words. */
  static String words(TableModel model, IndexModel index) {
    List<AttributeModel> range = Keys.range(model, index);
    return "the " + (index.isLocal() ? "local " : "") + "index "
        + JavadocText.code(index.name().value()) + ": hash key "
        + JavadocText.members(Keys.hash(model, index))
        + (range.isEmpty() ? "" : ", range key " + JavadocText.members(range));
  }

  TypeSpec spec() {
    return TypeSpec.classBuilder(name(types, index))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(
            RuntimeTypes.TABLE_INDEX, model.type(), types.key(), scan.item(index)))
        .addJavadoc(javadoc())
        .addMethod(constructor())
        .addMethods(HashKeyMethods.ofIndex(model, index).specs())
        .addMethods(scan.ofIndex(index))
        .build();
  }

  private MethodSpec constructor() {
    CodeBlock decoder = index.isPartial()
        ? CodeBlock.of("$T.INSTANCE", PartialItemClass.decoder(model, index))
        : CodeBlock.of("binding.reader()");
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(TableClass.binding(model, types))
        .addStatement("super(binding, $S, $L)", index.name().value(), decoder)
        .build();
  }

  /** The table of all kinds of items. */
  private String table() {
    return model
        .place()
        .map(place -> JavadocText.code(place.table().simpleName()))
        .orElse("the table");
  }

  private CodeBlock javadoc() {
    CodeBlock.Builder javadoc = CodeBlock.builder()
        .add(
            "The $Lindex $L, whose reads $L.",
            index.isLocal() ? "local " : "",
            JavadocText.code(index.name().value()),
            index.isLocal() ? "can be consistent" : "are eventually consistent");
    if (index.isPartial()) {
      javadoc.add(
          " It holds parts of the items: {@link $T}.", GeneratedTypes.indexItem(model, index));
    }
    return javadoc
        .add("\n")
        .add(
            "$L",
            WitnessWords.withoutQueries(
                model.queries(index.name().value()),
                List.copyOf(Keys.of(model, index)),
                "Items are read with all others of their hash key, by this index of " + table()
                    + "."))
        .build();
  }
}
