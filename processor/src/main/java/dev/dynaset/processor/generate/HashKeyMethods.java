package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeVariableName;
import com.squareup.javapoet.WildcardTypeName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The ways into queries of a table or an index: {@code byStatus} and {@code byStatusIn}. */
final class HashKeyMethods {
  private static final int MAX_ARGUMENTS_OF_LINE = 3;
  private static final String VALUES = "values";

  private final ClassName querySet;
  private final TypeVariableName value;
  private final List<KeyPart> hash;
  private final List<AttributeModel> range;
  private final boolean isOfTable;

  private HashKeyMethods(
      ClassName querySet,
      TypeVariableName value,
      List<KeyPart> hash,
      List<AttributeModel> range,
      boolean isOfTable) {
    this.querySet = querySet;
    this.value = value;
    this.hash = hash;
    this.range = range;
    this.isOfTable = isOfTable;
  }

  static HashKeyMethods ofTable(TableModel model, GeneratedTypes types) {
    return new HashKeyMethods(
        types.querySet(),
        TypeVariables.of("V", model.model()),
        Keys.parts(model, model.hashKeys()),
        model.rangeKeys(),
        true);
  }

  static HashKeyMethods ofIndex(TableModel model, IndexModel index) {
    return new HashKeyMethods(
        GeneratedTypes.indexQuerySet(model, index),
        TypeVariables.of("V", model.model()),
        Keys.parts(model, Keys.hash(model, index)),
        Keys.range(model, index),
        false);
  }

  List<MethodSpec> specs() {
    return List.of(byOne(), hash.size() == 1 ? byEach(hash.get(0)) : byEach());
  }

  private MethodSpec byOne() {
    MethodSpec.Builder method = method("")
        .addJavadoc(
            "$L",
            "{@return the items with this " + members(hash)
                + (range.isEmpty() ? "" : ", by " + JavadocText.members(range)) + ": a Query"
                + ofIndex() + "}");
    NameAllocator names = new NameAllocator();
    List<CodeBlock> arguments = new ArrayList<>();
    for (KeyPart key : hash) {
      String parameter = names.newName(key.variable());
      method
          .addParameter(key.parameter(parameter))
          .addJavadoc(KeyJavadoc.tag(key, parameter, part()));
      arguments.add(key.value(parameter));
    }
    return method
        .addStatement("return new $T(query($L))", querySet, list(arguments))
        .build();
  }

  /** For keys of one attribute: of their values. */
  private MethodSpec byEach(KeyPart key) {
    return byEach(
        method("In")
            .addJavadoc("$L", wordsOfEach("one of these " + members(hash)))
            .addParameter(key.collection(), VALUES)
            .addJavadoc(KeyJavadoc.tagOfEach(key, VALUES, "the hash keys")),
        CodeBlock.of("$L, $L", key.memberAndForm(), VALUES));
  }

  /** For keys of several attributes: of whatever has these, such as models of another table. */
  private MethodSpec byEach() {
    NameAllocator names = new NameAllocator();
    String values = names.newName(VALUES);
    MethodSpec.Builder method = method("In")
        .addJavadoc(
            "$L",
            wordsOfEach("the " + members(hash) + " that the functions take of one of the values"))
        .addTypeVariable(value)
        .addJavadoc(JavadocTags.parameter(value, "what has the parts of a hash key"))
        .addParameter(
            ParameterizedTypeName.get(
                ClassName.get(Collection.class), WildcardTypeName.subtypeOf(value)),
            values)
        .addJavadoc(
            JavadocTags.parameter(values, "what the parts are taken of, none of them null"));
    CodeBlock.Builder keys = CodeBlock.builder().add("$T.of($L)", RuntimeTypes.HASH_KEYS, values);
    for (KeyPart key : hash) {
      String parameter = names.newName(key.variable());
      method
          .addParameter(
              ParameterizedTypeName.get(
                  ClassName.get(Function.class),
                  WildcardTypeName.supertypeOf(value),
                  WildcardTypeName.subtypeOf(key.type().box())),
              parameter)
          .addJavadoc(KeyJavadoc.tag(key, parameter, "gives " + part()));
      keys.add("\n$>$>.and($L, $L)$<$<", key.memberAndForm(), parameter);
    }
    return byEach(method, keys.build());
  }

  private MethodSpec byEach(MethodSpec.Builder method, CodeBlock keys) {
    return method.addStatement("return new $T(queryEach($L))", querySet, keys).build();
  }

  private String wordsOfEach(String key) {
    String words = "{@return the items with " + key + ": a Query for each";
    if (!range.isEmpty()) {
      return words + "; {@code merged()} sorts all}";
    }
    return isOfTable ? words + "; {@code batchGet} needs fewer requests}" : words + "}";
  }

  private MethodSpec.Builder method(String suffix) {
    String members = hash.stream()
        .map(key -> Names.capitalized(key.member()))
        .collect(Collectors.joining("And"));
    return MethodSpec.methodBuilder("by" + members + suffix)
        .addModifiers(Modifier.PUBLIC)
        .returns(querySet);
  }

  /** What one of the attributes is. */
  private String part() {
    return hash.size() == 1 ? "the hash key" : "a part of the hash key";
  }

  private String ofIndex() {
    return isOfTable ? "" : " of the index";
  }

  private static String members(List<KeyPart> keys) {
    return JavadocText.members(keys.stream().map(KeyPart::attribute).toList());
  }

  private static CodeBlock list(List<CodeBlock> arguments) {
    return arguments.size() > MAX_ARGUMENTS_OF_LINE
        ? CodeBlock.of("\n$L", CodeBlock.join(arguments, ",\n"))
        : CodeBlock.join(arguments, ", ");
  }
}
