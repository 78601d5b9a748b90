package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.ItemCollection;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.IndexNames;
import dev.dynaset.processor.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The items of several kinds that share a hash key: {@code ShopTable.ByCustomerId}. */
final class CollectionClass {
  private final SharedTableModel shared;
  private final ItemCollection collection;
  private final SharedAttributes attributes;
  private final ClassName name;
  private final ClassName item;
  /** The constant of the template that makes the hash key, if one does. */
  private final Optional<CodeBlock> template;

  /**
   * A collection.
   *
   * @param owner the class that it is nested in
   */
  CollectionClass(
      SharedTableModel shared,
      ItemCollection collection,
      SharedAttributes attributes,
      ClassName owner) {
    this.shared = shared;
    this.collection = collection;
    this.attributes = attributes;
    // Error Prone warns of classes in one file that have one name.
    String place = collection
        .index()
        .map(index -> IndexNames.className(index.accessor().value()))
        .map(index -> index.replaceFirst("Index$", ""))
        .orElse("");
    this.name = owner.nestedClass(place + Names.capitalized(collection.methodName()));
    this.item = shared.typeOf(collection.kinds());
    this.template = collection.template().map(made -> Keys.template(collection.owner(), made));
  }

  private boolean isLocal() {
    return collection.index().filter(index -> index.isLocal()).isPresent();
  }

  private boolean isGlobal() {
    return collection.index().isPresent() && !isLocal();
  }

  private boolean isPartial() {
    return collection.index().filter(index -> index.isPartial()).isPresent();
  }

  private String kinds() {
    return collection.kinds().stream()
        .map(TableModel::displayName)
        .map(JavadocText::code)
        .collect(Collectors.joining(", "));
  }

  TypeSpec spec() {
    ClassName stage = isGlobal() ? RuntimeTypes.INDEX_STAGE : RuntimeTypes.TABLE_STAGE;
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(stage, item, filter(), name))
        .addJavadoc(
            "$L", "The items with one hash key, in the order of the range key: " + kinds() + ".\n")
        .addMethod(MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(query())
            .addStatement("super(query)")
            .build())
        .addMethod(MethodSpec.methodBuilder("with")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(name)
            .addParameter(query())
            .addStatement("return new $T(query)", name)
            .build())
        .addMethod(MethodSpec.methodBuilder("filters")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(filter())
            .addStatement("return $T.INSTANCE", filter())
            .build())
        .addMethod(ValueMethod.of(
            "condition",
            "{@return a condition as a value, for {@code filter}}",
            RuntimeTypes.CONDITION,
            RuntimeTypes.CONDITION_OF,
            filter()))
        .build();
  }

  /** What its items can be filtered by. */
  TypeSpec filterSpec() {
    return attributes
        .of(collection, filter())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("What all items of {@link $T} can be filtered by.\n", name)
        .build();
  }

  private ClassName filter() {
    return name.peerClass(name.simpleName() + "Filter");
  }

  private ParameterSpec query() {
    return ParameterSpec.builder(ParameterizedTypeName.get(RuntimeTypes.QUERY, item), "query")
        .build();
  }

  /** The ways into it. */
  List<MethodSpec> methods() {
    List<AttributeModel> asked = collection.asked();
    return asked.size() == 1 ? List.of(byOne(), byEach(asked.get(0))) : List.of(byOne());
  }

  /** For hash keys of one member: of its values. */
  private MethodSpec byEach(AttributeModel member) {
    KeyPart part = Keys.part(collection.owner(), member);
    CodeBlock hashes = template
        .map(made -> CodeBlock.of(
            "$T.of($L, values)\n$>$>.as($L)$<$<",
            RuntimeTypes.HASH_KEYS,
            part.memberAndForm(),
            made))
        .orElseGet(() -> CodeBlock.of("$L, values", part.memberAndForm()));
    return MethodSpec.methodBuilder(collection.methodName() + "In")
        .addModifiers(Modifier.PUBLIC)
        .returns(name)
        .addParameter(part.collection(), "values")
        .addJavadoc(
            "$L",
            "{@return the same of each of these values: a Query for each; {@code merged()} sorts all}")
        .addJavadoc(KeyJavadoc.tagOfEach(
            part,
            "values",
            template.isPresent() ? "parts of the hash keys" : "the hash keys",
            BucketWords.of(collection.template(), member)))
        .addStatement("return new $T(\nqueryEach($L)$L)", name, hashes, behind())
        .build();
  }

  /** What is said of a query behind its hash key. */
  private CodeBlock behind() {
    CodeBlock hydrated = isPartial() ? CodeBlock.of(".hydrate(reader)") : CodeBlock.of("");
    CodeBlock narrowed =
        item.equals(shared.type()) ? CodeBlock.of("") : CodeBlock.of(".narrowed()");
    return CodeBlock.of("$L$L", hydrated, narrowed);
  }

  private MethodSpec byOne() {
    String key = new KeyWords(collection.hash(), List.of()).hash();
    MethodSpec.Builder method = MethodSpec.methodBuilder(collection.methodName())
        .addModifiers(Modifier.PUBLIC)
        .returns(name)
        .addJavadoc(
            "$L",
            "{@return all items with " + JavadocText.code(key) + ": a Query"
                + (collection.index().isPresent() ? " of the index" : "")
                + (isPartial() && isGlobal()
                    ? ", and a BatchGetItem of the whole items for each page"
                    : "")
                + "} They are: " + kinds() + ".");
    NameAllocator names = new NameAllocator();
    List<CodeBlock> values = new ArrayList<>();
    List<AttributeModel> given = new ArrayList<>();
    List<AttributeModel> asked = collection.asked();
    for (int i = 0; i < asked.size(); i++) {
      AttributeModel member = asked.get(i);
      if (!given.contains(member)) {
        given.add(member);
        KeyPart part = Keys.part(collection.owner(), member);
        String parameter = names.newName(collection.names().get(i));
        method
            .addParameter(part.parameter(parameter))
            .addJavadoc(KeyJavadoc.tag(
                part, parameter, part(), BucketWords.of(collection.template(), member)));
        values.add(part.value(parameter));
      }
    }
    CodeBlock joined = CodeBlock.join(values, ", ");
    CodeBlock hash =
        template.map(made -> CodeBlock.of("$L.value($L)", made, joined)).orElse(joined);
    return method
        .addStatement("return new $T(\nquery($L)$L)", name, hash, behind())
        .build();
  }

  /** What one of the values is. */
  private String part() {
    return template.isEmpty() && collection.hash().size() == 1
        ? "the hash key"
        : "a part of the hash key";
  }
}
