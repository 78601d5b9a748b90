package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.IndexNames;
import dev.dynaset.processor.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The way into an index, nested in the class of its table: {@code OrderTable.ByStatusIndex}. */
final class IndexClass {
  private static final String BINDING = "binding";

  private final TableModel model;
  private final GeneratedTypes types;
  private final IndexModel index;
  private final List<AttributeModel> hash;
  private final List<AttributeModel> range;

  IndexClass(TableModel model, GeneratedTypes types, IndexModel index) {
    this.model = model;
    this.types = types;
    this.index = index;
    this.hash = Keys.hash(model, index);
    this.range = Keys.range(model, index);
  }

  static ClassName name(GeneratedTypes types, IndexModel index) {
    return types.table().nestedClass(IndexNames.className(index.accessor().value()));
  }

  /** The index in words. */
  static String words(TableModel model, IndexModel index) {
    List<AttributeModel> range = Keys.range(model, index);
    return "The " + (index.isLocal() ? "local " : "") + "index "
        + JavadocText.code(index.name().value()) + ": hash key "
        + JavadocText.members(Keys.hash(model, index))
        + (range.isEmpty() ? "" : ", range key " + JavadocText.members(range));
  }

  TypeSpec spec() {
    ParameterSpec binding = TableClass.binding(model, types);
    return TypeSpec.classBuilder(name(types, index))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(javadoc())
        .addField(FieldSpec.builder(binding.type, BINDING, Modifier.PRIVATE, Modifier.FINAL)
            .build())
        .addMethod(MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(binding)
            .addStatement("this.binding = binding")
            .build())
        .addMethod(byHashKey())
        .build();
  }

  private CodeBlock javadoc() {
    CodeBlock.Builder javadoc = CodeBlock.builder().add("$L.", words(model, index));
    if (index.isPartial()) {
      javadoc.add(
          " It holds parts of the items: {@link $T}.", GeneratedTypes.indexItem(model, index));
    }
    return javadoc
        .add(
            " Its reads are eventually consistent$L.\n",
            index.isLocal() ? ", unless they are asked to be consistent" : "")
        .build();
  }

  private MethodSpec byHashKey() {
    ClassName querySet = GeneratedTypes.indexQuerySet(model, index);
    MethodSpec.Builder method = MethodSpec.methodBuilder("by"
            + hash.stream()
                .map(key -> Names.capitalized(key.member()))
                .collect(Collectors.joining("And")))
        .addModifiers(Modifier.PUBLIC)
        .returns(querySet)
        .addJavadoc(
            "$L",
            "The items with this " + JavadocText.members(hash)
                + (range.isEmpty() ? "" : ", by " + JavadocText.members(range))
                + ": a Query of the index, sent when it is read.");
    NameAllocator names = new NameAllocator();
    List<CodeBlock> arguments = new ArrayList<>();
    String binding = BINDING;
    for (AttributeModel key : hash) {
      KeyPart part = Keys.part(model, key);
      String parameter = names.newName(part.variable());
      method.addParameter(part.parameter(parameter));
      arguments.add(part.value(parameter));
      binding = parameter.equals(BINDING) ? "this." + BINDING : binding;
    }
    if (index.isPartial()) {
      arguments.add(0, CodeBlock.of("$T.INSTANCE", PartialItemClass.decoder(model, index)));
    }
    arguments.add(0, CodeBlock.of("$L, $S", binding, index.name().value()));
    return method
        .addStatement(
            arguments.size() > 2
                ? "return new $T(\n$T.of(\n$>$>$L$<$<))"
                : "return new $T(\n$T.of($L))",
            querySet,
            RuntimeTypes.QUERY,
            CodeBlock.join(arguments, arguments.size() > 2 ? ",\n" : ", "))
        .build();
  }
}
