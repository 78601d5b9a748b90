package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.ProcessorVersion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The way into a table: {@code OrderTable}. */
final class TableClass {
  /** What the table of all kinds of items takes of one. */
  static final String KIND = "KIND";

  private final TableModel model;
  private final GeneratedTypes types;
  private final ScanCode scan;
  private final TypeSpec codec;
  private final SchemaConstant schema;

  TableClass(TableModel model, GeneratedTypes types, ScanCode scan, TypeSpec codec) {
    this.model = model;
    this.types = types;
    this.scan = scan;
    this.codec = codec;
    this.schema = new SchemaConstant(model);
  }

  TypeSpec spec() {
    TypeSpec.Builder type = TypeSpec.classBuilder(types.table())
        .addModifiers(visibility())
        .addModifiers(Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(
            RuntimeTypes.BOUND_TABLE,
            model.type(),
            types.key(),
            types.attributes(),
            types.update(),
            types.table()))
        .addJavadoc(
            "The table {@code $L} of {@link $T}: $L.\n$L",
            model.table().value(),
            model.type(),
            keyWords(),
            WitnessWords.withoutQueries(
                model.queries(""),
                Stream.concat(model.hashKeys().stream(), model.rangeKeys().stream())
                    .toList(),
                "Items are read by their keys, or with all others of their hash key."))
        .addFields(schema.field().stream().toList())
        .addFields(kind())
        .addMethod(constructor())
        .addMethod(of())
        .addMethod(with())
        .addMethod(vocabulary("attributes", types.attributes()))
        .addMethod(vocabulary("updates", types.update()))
        .addMethods(HashKeyMethods.ofTable(model, types).specs())
        .addMethods(scan.ofTable())
        .addMethod(ValueMethod.of(
            "condition",
            "{@return a condition as a value, for {@code onlyIf} and for scans}",
            RuntimeTypes.CONDITION,
            RuntimeTypes.CONDITION_OF,
            types.attributes()))
        .addMethod(ValueMethod.of(
            "changes",
            "{@return changes as a value, for {@code update} and {@code upsert}}",
            RuntimeTypes.UPDATE,
            RuntimeTypes.CHANGES_OF,
            types.update()));
    model.indexes().forEach(index -> type.addMethod(indexAccessor(index)));
    new KeyMethods(model, types).specs().forEach(type::addMethod);
    model
        .indexes()
        .forEach(index -> type.addType(new IndexClass(model, types, index, scan).spec()));
    return type.addType(codec).build();
  }

  /** What the table of all kinds of items has of this one. */
  private List<FieldSpec> kind() {
    if (model.place().isEmpty()) {
      return List.of();
    }
    return List.of(FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.ENTITY_KIND, model.type(), types.key()),
            KIND,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "\n$>$>new $T<>($T.class, $T.class, $L, $T.INSTANCE)$<$<",
            RuntimeTypes.ENTITY_KIND,
            model.type(),
            types.key(),
            schema.name(),
            types.codec())
        .build());
  }

  private Modifier[] visibility() {
    return model.traits().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  private String keyWords() {
    return Stream.concat(
            model.hashKeys().stream().map(key -> "hash key " + words(key)),
            model.rangeKeys().stream().map(key -> "range key " + words(key)))
        .collect(Collectors.joining(", "));
  }

  private static String words(AttributeModel key) {
    return JavadocText.code(
        key.template().map(template -> template.text().value()).orElseGet(key::member));
  }

  /** The table of all kinds of items calls that of each. */
  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(model.place().isEmpty() ? new Modifier[] {Modifier.PRIVATE} : new Modifier[0])
        .addParameter(binding(model, types))
        .addStatement("super(binding)")
        .build();
  }

  static ParameterSpec binding(TableModel model, GeneratedTypes types) {
    return ParameterSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.TABLE_BINDING, model.type(), types.key()),
            "binding")
        .build();
  }

  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(types.table())
        .addParameter(RuntimeTypes.DYNASET, "dynaset")
        .addJavadoc("{@return the table as {@code dynaset} reaches it} Sends nothing.")
        .addJavadoc(JavadocTags.parameter("dynaset", "the client and the settings, not null"))
        .addStatement(
            "return new $T($T.of(dynaset, $S, $L, $T.INSTANCE))",
            types.table(),
            RuntimeTypes.TABLE_BINDING,
            ProcessorVersion.CURRENT,
            schema.name(),
            types.codec())
        .build();
  }

  private MethodSpec with() {
    return MethodSpec.methodBuilder("with")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(types.table())
        .addParameter(binding(model, types))
        .addStatement("return new $T(binding)", types.table())
        .build();
  }

  private static MethodSpec vocabulary(String name, ClassName vocabulary) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(vocabulary)
        .addStatement("return $T.INSTANCE", vocabulary)
        .build();
  }

  private MethodSpec indexAccessor(IndexModel index) {
    ClassName type = IndexClass.name(types, index);
    return MethodSpec.methodBuilder(index.accessor().value())
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addJavadoc("{@return $L}", IndexClass.words(model, index))
        .addStatement("return new $T(binding())", type)
        .build();
  }
}
