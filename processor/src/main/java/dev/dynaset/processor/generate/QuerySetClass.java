package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.EntityPlace.Queries;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.MemberTemplate;
import dev.dynaset.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * A query set of a table or an index whose hash key is given: {@code OrderQuerySet}. Where the range
 * key has several attributes, one stage is nested for each that is given a value:
 * {@code AfterYear}.
 */
final class QuerySetClass {
  private final TableModel model;
  private final Queried queried;
  private final List<ClassName> stages;
  private final List<RangePart> parts;

  /**
   * What a query set is about.
   *
   * @param item what its items are
   * @param filter what they can be filtered by
   * @param stage the class that it extends
   * @param refined the query set whose key condition is complete
   * @param hash the hash key
   * @param range the range key
   * @param place where the items are, for Javadoc
   */
  private record Queried(
      ClassName item,
      TypeSpec filter,
      ClassName stage,
      ClassName refined,
      List<AttributeModel> hash,
      List<AttributeModel> range,
      CodeBlock place,
      Queries queries) {
    KeyWords words() {
      return new KeyWords(hash, range);
    }
  }

  private QuerySetClass(TableModel model, Queried queried, List<ClassName> stages) {
    this.model = model;
    this.queried = queried;
    this.stages = stages;
    this.parts = RangePart.of(queried.range(), attribute -> Keys.part(model, attribute));
  }

  static QuerySetClass ofTable(TableModel model, GeneratedTypes types, FilterClass filter) {
    return new QuerySetClass(
        model,
        new Queried(
            model.type(),
            filter.ofTable(types.querySet()),
            RuntimeTypes.TABLE_STAGE,
            RuntimeTypes.TABLE_QUERY_SET,
            model.hashKeys(),
            model.rangeKeys(),
            CodeBlock.of("of {@link $T}", model.type()),
            model.queries("")),
        GeneratedTypes.stages(model));
  }

  static QuerySetClass ofIndex(TableModel model, IndexModel index, FilterClass filter) {
    ClassName item = index.isPartial() ? GeneratedTypes.indexItem(model, index) : model.type();
    return new QuerySetClass(
        model,
        new Queried(
            item,
            filter.ofIndex(GeneratedTypes.indexQuerySet(model, index), index),
            index.isLocal() ? RuntimeTypes.TABLE_STAGE : RuntimeTypes.INDEX_STAGE,
            index.isLocal() ? RuntimeTypes.TABLE_QUERY_SET : RuntimeTypes.INDEX_QUERY_SET,
            Keys.hash(model, index),
            Keys.range(model, index),
            CodeBlock.of(
                "of {@link $T} in $L$L",
                model.type(),
                index.isLocal() ? "the local index " : "",
                JavadocText.code(index.name().value())),
            model.queries(index.name().value())),
        GeneratedTypes.stages(model, index));
  }

  TypeSpec spec() {
    TypeSpec.Builder type = stage(0)
        .addModifiers(
            model.traits().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0])
        .addModifiers(Modifier.FINAL)
        .addJavadoc("The items $L with one $L", queried.place(), hashWords())
        .addJavadoc("$L.\n", parts.isEmpty() ? "" : ", by " + members(parts));
    queried
        .queries()
        .other()
        .ifPresent(other -> type.addJavadoc(
            "\n<p>It is no query set as it is: it would also read a {@code $L}, such as the one with the key"
                + " $L. Go on with the next member of the range key.\n",
            other.entity(),
            WitnessWords.key(other)));
    type.addMethod(ValueMethod.of(
        "condition",
        "{@return a condition as a value, for {@code filter}}",
        RuntimeTypes.CONDITION,
        RuntimeTypes.CONDITION_OF,
        filter()));
    for (int given = 1; given < stages.size(); given++) {
      type.addType(stage(given)
          .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
          .addJavadoc(
              "$L",
              "Those with one value of " + members(parts.subList(0, given)) + ", by "
                  + members(parts.subList(given, parts.size())) + ".\n")
          .build());
    }
    return type.addType(queried.filter()).build();
  }

  private String hashWords() {
    List<AttributeModel> members = queried.hash().stream()
        .flatMap(key -> key.template().map(MemberTemplate::members).orElseGet(() -> Stream.of(key)))
        .toList();
    return members.isEmpty() ? "hash key" : JavadocText.members(members);
  }

  private static String members(List<RangePart> parts) {
    return JavadocText.members(
        parts.stream().map(part -> part.key().attribute()).toList());
  }

  /** A query set in which so many attributes of the range key have a value. */
  private TypeSpec.Builder stage(int given) {
    ClassName name = stages.get(given);
    if (given < queried.queries().first()) {
      return TypeSpec.classBuilder(name)
          .superclass(ParameterizedTypeName.get(RuntimeTypes.KEY_STEP, queried.item()))
          .addMethod(constructor(given))
          .addMethod(rangeMethods(given).equality());
    }
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .superclass(ParameterizedTypeName.get(queried.stage(), queried.item(), filter(), name))
        .addMethod(constructor(given))
        .addMethod(with(name))
        .addMethod(filters());
    if (given < parts.size()) {
      rangeMethods(given).specs().forEach(type::addMethod);
    }
    return type;
  }

  private RangeMethods rangeMethods(int given) {
    return new RangeMethods(
        queried.words(),
        given,
        parts.get(given),
        ParameterizedTypeName.get(queried.refined(), queried.item(), filter()),
        given + 1 < stages.size() ? Optional.of(stages.get(given + 1)) : Optional.empty());
  }

  private MethodSpec constructor(int given) {
    return MethodSpec.constructorBuilder()
        .addModifiers(given == 0 ? new Modifier[0] : new Modifier[] {Modifier.PRIVATE})
        .addParameter(query())
        .addStatement("super(query)")
        .build();
  }

  private ClassName filter() {
    return GeneratedTypes.filter(stages.get(0));
  }

  private MethodSpec with(ClassName name) {
    return MethodSpec.methodBuilder("with")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(name)
        .addParameter(query())
        .addStatement("return new $T(query)", name)
        .build();
  }

  /** A method, not an argument: a query without a filter then loads no vocabulary. */
  private MethodSpec filters() {
    return MethodSpec.methodBuilder("filters")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(filter())
        .addStatement("return $T.INSTANCE", filter())
        .build();
  }

  private ParameterSpec query() {
    return ParameterSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.QUERY, queried.item()), "query")
        .build();
  }
}
