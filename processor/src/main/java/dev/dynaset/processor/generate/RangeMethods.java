package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The conditions on a range key: those that mean something to its type. */
final class RangeMethods {
  private final KeyWords words;
  private final int given;
  private final RangePart range;
  private final KeyPart part;
  private final TypeName returned;
  private final Optional<ClassName> next;

  /**
   * The conditions on one part of a range key.
   *
   * @param words what they are in requests
   * @param given how many parts come before it, which have a value
   * @param next the query set that goes on behind a value of this one, if there is one
   */
  RangeMethods(
      KeyWords words, int given, RangePart range, TypeName returned, Optional<ClassName> next) {
    this.words = words;
    this.given = given;
    this.range = range;
    this.part = range.key();
    this.returned = returned;
    this.next = next;
  }

  List<MethodSpec> specs() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(equality());
    if (range.isOrdered()) {
      methods.add(comparison("Lt", "the excluded upper bound"));
      methods.add(comparison("Lte", "the included upper bound"));
      methods.add(comparison("Gt", "the excluded lower bound"));
      methods.add(comparison("Gte", "the included lower bound"));
      methods.add(between());
      methods.add(within());
    }
    range.prefix().map(this::beginsWith).ifPresent(methods::add);
    return methods;
  }

  /** The one that goes on, or leads to the end of the key. */
  MethodSpec equality() {
    return next.map(this::goingOn).orElseGet(() -> comparison("Eq", "the value"));
  }

  private MethodSpec goingOn(ClassName stage) {
    return method("Eq", "")
        .returns(stage)
        .addParameter(part.parameter())
        .addJavadoc(KeyJavadoc.tag(part, part.variable(), "the value"))
        .addStatement("return new $T(whereEq($L))", stage, part.value())
        .build();
  }

  private String order() {
    return part.attribute().type().order().javadoc();
  }

  private MethodSpec comparison(String suffix, String role) {
    return method(suffix, suffix.equals("Eq") ? "" : order())
        .addParameter(part.parameter())
        .addJavadoc(KeyJavadoc.tag(part, part.variable(), role))
        .addStatement("return $L($L)", Names.decapitalized(suffix), part.value())
        .build();
  }

  private MethodSpec between() {
    return method("Between", "; none if reversed", order())
        .addParameter(part.parameter("from"))
        .addJavadoc(KeyJavadoc.tag(part, "from", "the included lower bound"))
        .addParameter(part.parameter("to"))
        .addJavadoc(KeyJavadoc.tag(part, "to", "the included upper bound"))
        .addStatement("return between($L, $L)", part.value("from"), part.value("to"))
        .build();
  }

  private MethodSpec within() {
    TypeName bounds =
        ParameterizedTypeName.get(RuntimeTypes.KEY_RANGE, part.type().box());
    String name =
        range.template().isPresent() ? part.member() : part.attribute().name();
    return MethodSpec.methodBuilder(part.member() + "Within")
        .addModifiers(Modifier.PUBLIC)
        .returns(returned)
        .addParameter(bounds, "range")
        .addJavadoc(
            "$L",
            "{@return a Query with " + JavadocText.code(words.stage(given)) + " and "
                + JavadocText.code(name)
                + " within the bounds, if any}"
                + order())
        .addJavadoc(
            JavadocTags.parameter("range", "the bounds, not null; {@code KeyRange.all()} for none"))
        .addStatement("return within($L, range)", part.memberAndForm())
        .build();
  }

  private MethodSpec beginsWith(TypeName prefix) {
    boolean mayBeEmpty = range.template().isPresent();
    return method("BeginsWith", "")
        .addParameter(prefix, "prefix")
        .addJavadoc(JavadocTags.parameter(
            "prefix",
            mayBeEmpty
                ? "what the values start with, not null; empty for all"
                : "what the values start with, neither null nor empty"))
        .addStatement(
            "return beginsWith($T.$L($S, prefix))",
            RuntimeTypes.KEY_VALUES,
            mayBeEmpty ? "start" : "prefix",
            part.member())
        .build();
  }

  private MethodSpec.Builder method(String suffix, String order) {
    return method(suffix, "", order);
  }

  private MethodSpec.Builder method(String suffix, String remark, String order) {
    return MethodSpec.methodBuilder(part.member() + suffix)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned)
        .addJavadoc(
            "$L",
            "{@return a Query with " + JavadocText.code(words.condition(given, suffix)) + remark
                + "}" + order);
  }
}
