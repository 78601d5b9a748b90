package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.ItemCollection;
import dev.dynaset.processor.model.ItemCollections;
import dev.dynaset.processor.model.Scans;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.SharedTypes;
import dev.dynaset.processor.model.SpecialRole;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.IndexNames;
import dev.dynaset.processor.naming.Names;
import dev.dynaset.processor.naming.ProcessorVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The way into a table of several kinds of items: {@code ShopTable}. */
final class SharedTableClass {
  private final SharedTableModel shared;
  private final SharedTypes types;
  private final ItemCollections collections;
  private final SharedAttributes attributes;
  private final Scans scans;

  SharedTableClass(
      SharedTableModel shared,
      SharedTypes types,
      ItemCollections collections,
      SharedAttributes attributes,
      Scans scans) {
    this.shared = shared;
    this.types = types;
    this.collections = collections;
    this.attributes = attributes;
    this.scans = scans;
  }

  static Modifier[] visibility(SharedTableModel shared) {
    return shared.model().traits().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  TypeSpec spec() {
    String kinds = shared.entities().stream()
        .map(TableModel::displayName)
        .map(JavadocText::code)
        .collect(Collectors.joining(", "));
    TypeSpec.Builder type = TypeSpec.classBuilder(types.table())
        .addModifiers(visibility(shared))
        .addModifiers(Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(
            RuntimeTypes.BOUND_TABLE,
            shared.type(),
            types.key(),
            types.attributes(),
            RuntimeTypes.NO_UPDATE,
            types.table()))
        .addJavadoc(
            "The table {@code $L} of {@link $T}, which holds several kinds of items: $L.\n",
            shared.table().value(),
            shared.type(),
            kinds)
        .addField(schema())
        .addMethod(constructor(binding()))
        .addMethod(of())
        .addMethod(with())
        .addMethod(vocabulary("attributes", types.attributes()))
        .addMethod(vocabulary("updates", RuntimeTypes.NO_UPDATE));
    shared.entities().forEach(entity -> type.addMethod(accessor(entity)));
    add(type, collections.of(Optional.empty()), types.table());
    scan().ifPresent(type::addMethod);
    type.addMethod(ValueMethod.of(
        "condition",
        "{@return a condition as a value, for {@code onlyIf} and for scans}",
        RuntimeTypes.CONDITION,
        RuntimeTypes.CONDITION_OF,
        types.attributes()));
    type.addMethod(new VisitorClass(shared, types).visit());
    for (IndexModel index : shared.allIndexes()) {
      List<ItemCollection> ofIndex = collections.of(Optional.of(index.name().value()));
      if (!ofIndex.isEmpty()) {
        type.addMethod(indexAccessor(index)).addType(index(index, ofIndex));
      }
    }
    return type.addType(new SharedCodecClass(shared, types, attributes).spec()).build();
  }

  private void add(TypeSpec.Builder type, List<ItemCollection> some, ClassName owner) {
    for (ItemCollection collection : some) {
      CollectionClass generated = new CollectionClass(shared, collection, attributes, owner);
      type.addMethods(generated.methods())
          .addType(generated.spec())
          .addType(generated.filterSpec());
    }
  }

  private FieldSpec schema() {
    List<CodeBlock> calls = new ArrayList<>();
    calls.add(CodeBlock.of(
        "$T.of($S, $L)", RuntimeTypes.TABLE_SCHEMA, shared.table().value(), SchemaCode.of(shared)));
    for (IndexModel index : shared.allIndexes()) {
      calls.add(CodeBlock.of("$>$>$L$<$<", SchemaCode.of(shared, index)));
    }
    calls.add(
        shared.isGuest()
            ? CodeBlock.of("$>$>.asGuest()$<$<")
            : CodeBlock.of("$>$>.declaredBy($S)$<$<", shared.model().displayName()));
    shared.entities().stream()
        .flatMap(entity -> entity.special(SpecialRole.TIME_TO_LIVE).stream())
        .findFirst()
        .ifPresent(expiry ->
            calls.add(CodeBlock.of("$>$>.timeToLive($L)$<$<", StringLiteral.of(expiry.name()))));
    return FieldSpec.builder(
            RuntimeTypes.TABLE_SCHEMA, SchemaConstant.NAME, Modifier.STATIC, Modifier.FINAL)
        .initializer("\n$>$>$L$<$<", CodeBlock.join(calls, "\n"))
        .build();
  }

  private ParameterSpec binding() {
    return ParameterSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.TABLE_BINDING, shared.type(), types.key()),
            "binding")
        .build();
  }

  private static MethodSpec constructor(ParameterSpec binding) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(binding)
        .addStatement("super(binding)")
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
            SchemaConstant.NAME,
            types.codec())
        .build();
  }

  private MethodSpec with() {
    return MethodSpec.methodBuilder("with")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(types.table())
        .addParameter(binding())
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

  private static MethodSpec accessor(TableModel entity) {
    ClassName table = GeneratedTypes.of(entity).table();
    return MethodSpec.methodBuilder(Names.decapitalized(table.simpleName()))
        .addModifiers(Modifier.PUBLIC)
        .returns(table)
        .addJavadoc("{@return the items of one kind: {@link $T}}", entity.type())
        .addStatement("return new $T(binding().ofKind($T.$L))", table, table, TableClass.KIND)
        .build();
  }

  private Optional<MethodSpec> scan() {
    if (scans == Scans.ABSENT) {
      return Optional.empty();
    }
    MethodSpec.Builder method = MethodSpec.methodBuilder("scan")
        .addModifiers(Modifier.PUBLIC)
        .returns(
            ParameterizedTypeName.get(RuntimeTypes.TABLE_SCAN, shared.type(), types.attributes()))
        .addJavadoc(
            "{@return all items of all kinds: a Scan, which costs the whole table, whatever a filter"
                + " leaves out}")
        .addStatement("return tableScan()");
    if (scans == Scans.DEPRECATED) {
      method
          .addAnnotation(Deprecated.class)
          .addJavadoc(
              "\n\n@deprecated This build forbids scans, by its option {@code -A$L=deprecated}. Use a"
                  + " query instead.",
              Scans.OPTION);
    }
    return Optional.of(method.build());
  }

  private ClassName indexClass(IndexModel index) {
    return types.table().nestedClass(IndexNames.className(index.accessor().value()));
  }

  private MethodSpec indexAccessor(IndexModel index) {
    return MethodSpec.methodBuilder(index.accessor().value())
        .addModifiers(Modifier.PUBLIC)
        .returns(indexClass(index))
        .addJavadoc(
            "{@return the index $L, as one of items of several kinds}",
            JavadocText.code(index.name().value()))
        .addStatement("return new $T(binding())", indexClass(index))
        .build();
  }

  private TypeSpec index(IndexModel index, List<ItemCollection> ofIndex) {
    ClassName name = indexClass(index);
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(
            RuntimeTypes.TABLE_INDEX, shared.type(), types.key(), shared.type()))
        .addJavadoc(
            "The $Lindex $L, whose reads $L.\n",
            index.isLocal() ? "local " : "",
            JavadocText.code(index.name().value()),
            index.isLocal() ? "can be consistent" : "are eventually consistent");
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(binding())
        .addStatement("super(binding, $S, binding.reader())", index.name().value());
    if (index.isPartial()) {
      ParameterizedTypeName reader =
          ParameterizedTypeName.get(RuntimeTypes.ITEM_DECODER, shared.type());
      type.addField(
          FieldSpec.builder(reader, "reader", Modifier.PRIVATE, Modifier.FINAL).build());
      constructor.addStatement("this.reader = binding.reader()");
    }
    type.addMethod(constructor.build());
    add(type, ofIndex, name);
    return type.build();
  }
}
