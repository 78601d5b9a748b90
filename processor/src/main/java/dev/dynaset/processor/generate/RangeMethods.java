package dev.dynaset.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.Order;
import dev.dynaset.processor.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The conditions on a range key: those that mean something to its type. */
final class RangeMethods {
  private final String fixed;
  private final AttributeModel range;
  private final KeyPart part;
  private final TypeName returned;
  private final Optional<ClassName> next;

  /**
   * The conditions on one attribute of a range key.
   *
   * @param fixed the attributes of the key before it, which have a value
   * @param next the query set that goes on behind a value of this one, if there is one
   */
  RangeMethods(
      List<AttributeModel> fixed, KeyPart range, TypeName returned, Optional<ClassName> next) {
    this.fixed =
        fixed.stream().map(key -> key.name() + " = ?").collect(Collectors.joining(" AND "));
    this.range = range.attribute();
    this.part = range;
    this.returned = returned;
    this.next = next;
  }

  List<MethodSpec> specs() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(next.map(this::goingOn).orElseGet(() -> comparison("Eq", "=", "the value")));
    if (range.type().order() != Order.NONE) {
      methods.add(comparison("Lt", "<", "the excluded upper bound"));
      methods.add(comparison("Lte", "<=", "the included upper bound"));
      methods.add(comparison("Gt", ">", "the excluded lower bound"));
      methods.add(comparison("Gte", ">=", "the included lower bound"));
      methods.add(between());
      methods.add(within());
    }
    range.type().prefix().map(this::beginsWith).ifPresent(methods::add);
    return methods;
  }

  private MethodSpec goingOn(ClassName stage) {
    return method("Eq", range.name() + " = ?", "")
        .returns(stage)
        .addParameter(part.parameter())
        .addJavadoc(KeyJavadoc.tag(part, part.variable(), "the value"))
        .addStatement("return new $T(whereEq($L))", stage, part.value())
        .build();
  }

  private MethodSpec comparison(String suffix, String symbol, String given) {
    String order = suffix.equals("Eq") ? "" : range.type().order().javadoc();
    return method(suffix, range.name() + " " + symbol + " ?", order)
        .addParameter(part.parameter())
        .addJavadoc(KeyJavadoc.tag(part, part.variable(), given))
        .addStatement("return $L($L)", Names.decapitalized(suffix), part.value())
        .build();
  }

  private MethodSpec between() {
    String order = range.type().order().javadoc();
    return method("Between", range.name() + " BETWEEN ? AND ?", "; none if reversed", order)
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
    return MethodSpec.methodBuilder(range.member() + "Within")
        .addModifiers(Modifier.PUBLIC)
        .returns(returned)
        .addParameter(bounds, "range")
        .addJavadoc(
            "$L",
            "{@return a Query with " + JavadocText.code(fixed) + " and "
                + JavadocText.code(range.name())
                + " within the bounds, if any}"
                + range.type().order().javadoc())
        .addJavadoc(
            JavadocTags.parameter("range", "the bounds, not null; {@code KeyRange.all()} for none"))
        .addStatement("return within($L, range)", part.memberAndForm())
        .build();
  }

  private MethodSpec beginsWith(TypeName prefix) {
    return method("BeginsWith", "begins_with(" + range.name() + ", ?)", "")
        .addParameter(prefix, "prefix")
        .addJavadoc(
            JavadocTags.parameter("prefix", "what the values start with, neither null nor empty"))
        .addStatement(
            "return beginsWith($T.prefix($S, prefix))", RuntimeTypes.KEY_VALUES, range.member())
        .build();
  }

  private MethodSpec.Builder method(String suffix, String condition, String order) {
    return method(suffix, condition, "", order);
  }

  private MethodSpec.Builder method(String suffix, String condition, String remark, String order) {
    return MethodSpec.methodBuilder(range.member() + suffix)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned)
        .addJavadoc(
            "$L",
            "{@return a Query with " + JavadocText.code(fixed + " AND " + condition) + remark + "}"
                + order);
  }
}
