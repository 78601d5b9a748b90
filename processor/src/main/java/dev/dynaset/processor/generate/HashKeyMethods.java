package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeVariableName;
import com.squareup.javapoet.WildcardTypeName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.EntityPlace;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.MemberTemplate;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The ways into queries of a table or an index: {@code byStatus} and {@code byStatusIn}. */
final class HashKeyMethods {
  private static final int MAX_ARGUMENTS_OF_LINE = 3;
  private static final String VALUES = "values";

  private final ClassName querySet;
  private final TypeVariableName value;
  /** The attributes of the hash key, or the members that it is made of. */
  private final List<KeyPart> hash;
  /** What these are called in the names of methods. */
  private final List<String> names;

  private final List<AttributeModel> range;
  private final TemplateNames templates;
  /** How the hash key is made of members, if it is. */
  private final Optional<MemberTemplate> made;

  private final boolean isOfTable;
  private final boolean isQueried;

  /**
   * The constants of the templates of a key.
   *
   * @param hash that of the hash key, if it is made of members
   * @param range that of the range key, if it is
   */
  private record TemplateNames(Optional<CodeBlock> hash, Optional<CodeBlock> range) {
    static TemplateNames of(
        TableModel model, List<AttributeModel> hash, List<AttributeModel> range) {
      Optional<AttributeModel> madeHash = made(hash);
      Optional<AttributeModel> madeRange = made(range);
      if (madeHash.isEmpty() && madeRange.isEmpty()) {
        return new TemplateNames(Optional.empty(), Optional.empty());
      }
      Function<AttributeModel, CodeBlock> constants = Keys.templates(model);
      return new TemplateNames(madeHash.map(constants), madeRange.map(constants));
    }

    private static Optional<AttributeModel> made(List<AttributeModel> key) {
      return key.stream().filter(attribute -> attribute.template().isPresent()).findFirst();
    }
  }

  private HashKeyMethods(
      TableModel model,
      ClassName querySet,
      List<AttributeModel> hash,
      List<AttributeModel> range,
      boolean isOfTable,
      EntityPlace.Queries queries) {
    this.querySet = querySet;
    this.value = TypeVariables.of("V", model.model());
    this.hash = Keys.parts(model, asked(hash).map(Asked::attribute).distinct().toList());
    this.names = asked(hash).map(Asked::name).distinct().toList();
    this.range = range;
    this.templates = TemplateNames.of(model, hash, range);
    this.made = hash.stream().flatMap(key -> key.template().stream()).findFirst();
    this.isOfTable = isOfTable;
    this.isQueried = queries.first() >= 0;
  }

  /**
   * What a query asks for of a hash key.
   *
   * @param attribute an attribute of the key, or a member that it is made of
   * @param name what it is called
   */
  private record Asked(AttributeModel attribute, String name) {}

  private static Stream<Asked> asked(List<AttributeModel> hash) {
    return hash.stream()
        .flatMap(key -> key.template()
            .map(template -> template.segments().stream()
                .map(segment -> new Asked(segment.attribute(), segment.queried())))
            .orElseGet(() -> Stream.of(new Asked(key, key.member()))));
  }

  static HashKeyMethods ofTable(TableModel model, GeneratedTypes types) {
    return new HashKeyMethods(
        model, types.querySet(), model.hashKeys(), model.rangeKeys(), true, model.queries(""));
  }

  static HashKeyMethods ofIndex(TableModel model, IndexModel index) {
    return new HashKeyMethods(
        model,
        GeneratedTypes.indexQuerySet(model, index),
        Keys.hash(model, index),
        Keys.range(model, index),
        false,
        model.queries(index.name().value()));
  }

  List<MethodSpec> specs() {
    if (!isQueried) {
      return List.of();
    }
    if (hash.isEmpty()) {
      return List.of(byOne());
    }
    return List.of(byOne(), hash.size() == 1 ? byEach(hash.get(0)) : byEach());
  }

  private MethodSpec byOne() {
    MethodSpec.Builder method = method("")
        .addJavadoc(
            "$L",
            "{@return the items " + (hash.isEmpty() ? "" : "with this " + members(hash))
                + rangeWords() + ": a Query" + ofIndex() + "}");
    NameAllocator names = new NameAllocator();
    List<CodeBlock> arguments = new ArrayList<>();
    for (KeyPart key : hash) {
      String parameter = names.newName(key.variable());
      method
          .addParameter(key.parameter(parameter))
          .addJavadoc(KeyJavadoc.tag(key, parameter, part(), bucket(key)));
      arguments.add(key.value(parameter));
    }
    return method.addStatement(query("query", key(arguments))).build();
  }

  private String rangeWords() {
    List<AttributeModel> members = range.stream()
        .flatMap(key -> key.template().map(MemberTemplate::members).orElseGet(() -> Stream.of(key)))
        .toList();
    return members.isEmpty() ? "" : ", by " + JavadocText.members(members);
  }

  /** The values of the hash key: of its attributes, or the one that is made of these. */
  private CodeBlock key(List<CodeBlock> arguments) {
    return templates
        .hash()
        .map(template -> arguments.size() > 1
            ? CodeBlock.of(
                "$L.value($>$>$>$>\n$L$<$<$<$<)", template, CodeBlock.join(arguments, ",\n"))
            : CodeBlock.of("$L.value($L)", template, list(arguments)))
        .orElseGet(() -> list(arguments));
  }

  /** The query set of what a method gives for a key; what says that members make it, on its own line. */
  private CodeBlock query(String method, CodeBlock key) {
    CodeBlock staged = templates
        .range()
        .map(template -> CodeBlock.of("$>$>\n.staged($L)$<$<", template))
        .orElseGet(() -> CodeBlock.of(""));
    boolean isMade = templates.hash().isPresent() || templates.range().isPresent();
    return CodeBlock.of(
        isMade ? "return new $T(\n$L($L)$L)" : "return new $T($L($L)$L)",
        querySet,
        method,
        key,
        staged);
  }

  /** For keys of one attribute: of their values. */
  private MethodSpec byEach(KeyPart key) {
    return byEach(
        method("In")
            .addJavadoc("$L", wordsOfEach("one of these " + members(hash)))
            .addParameter(key.collection(), VALUES)
            .addJavadoc(KeyJavadoc.tagOfEach(key, VALUES, "the hash keys", bucket(key))),
        templates.hash().isEmpty()
            ? CodeBlock.of("$L, $L", key.memberAndForm(), VALUES)
            : CodeBlock.of(
                "$T.of($L, $L)$L", RuntimeTypes.HASH_KEYS, key.memberAndForm(), VALUES, made()));
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
          .addJavadoc(KeyJavadoc.tag(key, parameter, "gives " + part(), bucket(key)));
      keys.add(
          templates.hash().isPresent()
              ? "$>$>$>$>\n.and($L, $L)$<$<$<$<"
              : "\n$>$>.and($L, $L)$<$<",
          key.memberAndForm(),
          parameter);
    }
    return byEach(method, keys.add(made()).build());
  }

  private MethodSpec byEach(MethodSpec.Builder method, CodeBlock keys) {
    return method.addStatement(query("queryEach", keys)).build();
  }

  /** What makes one attribute of the members of each hash key. */
  private CodeBlock made() {
    return templates
        .hash()
        .map(template -> CodeBlock.of("$>$>$>$>\n.as($L)$<$<$<$<", template))
        .orElseGet(() -> CodeBlock.of(""));
  }

  private String wordsOfEach(String key) {
    String words = "{@return the items with " + key + ": a Query for each";
    if (!range.isEmpty()) {
      return words + "; {@code merged()} sorts all}";
    }
    return isOfTable ? words + "; {@code batchGet} needs fewer requests}" : words + "}";
  }

  private MethodSpec.Builder method(String suffix) {
    String members = names.stream().map(Names::capitalized).collect(Collectors.joining("And"));
    return MethodSpec.methodBuilder(members.isEmpty() ? "all" : "by" + members + suffix)
        .addModifiers(Modifier.PUBLIC)
        .returns(querySet);
  }

  private String bucket(KeyPart key) {
    return BucketWords.of(made, key.attribute());
  }

  /** What one of the attributes is. */
  private String part() {
    return hash.size() == 1 && templates.hash().isEmpty()
        ? "the hash key"
        : "a part of the hash key";
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
