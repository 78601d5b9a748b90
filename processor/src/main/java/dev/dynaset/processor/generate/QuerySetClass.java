package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** A query set of a table or an index whose hash key is given: {@code OrderQuerySet}. */
final class QuerySetClass {
  private final TableModel model;
  private final ClassName name;
  private final ClassName stage;
  private final TypeName refined;
  private final AttributeModel hash;
  private final Optional<AttributeModel> range;
  private final String place;

  private QuerySetClass(
      TableModel model,
      ClassName name,
      ClassName stage,
      ClassName refined,
      AttributeModel hash,
      Optional<AttributeModel> range,
      String place) {
    this.model = model;
    this.name = name;
    this.stage = stage;
    this.refined = ParameterizedTypeName.get(refined, model.type());
    this.hash = hash;
    this.range = range;
    this.place = place;
  }

  static QuerySetClass ofTable(TableModel model, GeneratedTypes types) {
    return new QuerySetClass(
        model,
        types.querySet(),
        RuntimeTypes.TABLE_STAGE,
        RuntimeTypes.TABLE_QUERY_SET,
        model.hashKeys().get(0),
        model.rangeKeys().stream().findFirst(),
        "");
  }

  static QuerySetClass ofIndex(TableModel model, IndexModel index) {
    return new QuerySetClass(
        model,
        GeneratedTypes.indexQuerySet(model, index),
        RuntimeTypes.INDEX_STAGE,
        RuntimeTypes.INDEX_QUERY_SET,
        Keys.hash(model, index),
        Keys.range(model, index),
        " in the index " + JavadocText.code(index.name().value()));
  }

  TypeSpec spec() {
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addModifiers(
            model.traits().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0])
        .addModifiers(Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(stage, model.type(), name))
        .addJavadoc(
            "The items of {@link $T}$L with one $L",
            model.type(),
            place,
            JavadocText.code(hash.member()))
        .addJavadoc(
            "$L.\n", range.map(key -> ", by " + JavadocText.code(key.member())).orElse(""))
        .addMethod(constructor())
        .addMethod(with());
    range
        .map(key -> new RangeMethods(hash, key, refined).specs())
        .orElse(List.of())
        .forEach(type::addMethod);
    return type.build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(query())
        .addStatement("super(query)")
        .build();
  }

  private MethodSpec with() {
    return MethodSpec.methodBuilder("with")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(name)
        .addParameter(query())
        .addStatement("return new $T(query)", name)
        .build();
  }

  private ParameterSpec query() {
    return ParameterSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.QUERY, model.type()), "query")
        .build();
  }
}
