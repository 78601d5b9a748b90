package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.Accessor;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.naming.Names;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Position;
import dev.dynaset.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Makes an attribute of a field, with its annotations, its type and its accessors. */
final class AttributeScanner {
  private final TypeElement model;
  private final boolean isRecord;
  private final Types types;
  private final AccessorResolver accessors;
  private final Visibility visibility;
  private final List<Finding> findings;

  AttributeScanner(TypeElement model, Elements elements, Types types, List<Finding> findings) {
    this.model = model;
    this.isRecord = model.getKind() == ElementKind.RECORD;
    this.types = types;
    this.accessors = new AccessorResolver(model, elements, types);
    this.visibility = new Visibility(model, elements, types);
    this.findings = findings;
  }

  /**
   * The declarations that belong to a field, the field first: annotations may stand at any of them.
   */
  List<Element> declarations(VariableElement field) {
    Stream<ExecutableElement> getters =
        accessors.getter(field).stream().flatMap(getter -> withOverridden(getter.getSimpleName()));
    return Stream.concat(Stream.of(field), getters).toList();
  }

  /** A getter may override one of a superclass, at which the annotations are. */
  private Stream<ExecutableElement> withOverridden(Name getter) {
    return Members.hierarchy(model).stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(method ->
            method.getSimpleName().equals(getter) && method.getParameters().isEmpty());
  }

  /** The attribute of a field, whose annotations stand at these declarations. */
  AttributeModel scan(VariableElement field, List<Element> declarations) {
    String member = field.getSimpleName().toString();
    Located<String> name = annotation(declarations, "Attribute")
        .map(attribute -> attribute.string("value", member))
        .orElseGet(() -> new Located<>(member, Position.of(field)));
    return new AttributeModel(
        member,
        name.value(),
        type(field),
        nullable(field, declarations),
        annotation(declarations, "Sensitive").isPresent(),
        getter(field),
        setter(field),
        annotation(declarations, "HashKey").map(AnnotationView::position),
        annotation(declarations, "RangeKey").map(AnnotationView::position),
        Position.of(field),
        name.position());
  }

  private static Optional<AnnotationView> annotation(
      List<Element> declarations, String simpleName) {
    return declarations.stream()
        .flatMap(declaration -> AnnotationView.of(declaration, simpleName).stream())
        .findFirst();
  }

  private AttributeType type(VariableElement field) {
    TypeMirror mirror = types.asMemberOf((DeclaredType) model.asType(), field);
    AttributeType type = TypeMapper.map(mirror);
    if (!type.isMapped()) {
      report(
          Problem.TYPE_UNSUPPORTED,
          field,
          type.javaType(),
          TypeMapper.cure(type.javaType(), isRecord));
    } else if (mirror instanceof DeclaredType declared
        && !visibility.canSeeType((TypeElement) declared.asElement())) {
      report(Problem.TYPE_INACCESSIBLE, field, type.javaType());
    }
    return type;
  }

  private boolean nullable(VariableElement field, List<Element> declarations) {
    boolean nullable = Nullness.isNullable(declarations.toArray(Element[]::new));
    TypeName type = TypeName.get(field.asType());
    if (nullable && type.isPrimitive() && TypeMapper.map(field.asType()).isMapped()) {
      report(Problem.NULLABLE_PRIMITIVE, field, type, ((ClassName) type.box()).simpleName());
    }
    return nullable && !type.isPrimitive();
  }

  private Accessor getter(VariableElement field) {
    Optional<ExecutableElement> getter =
        accessors.getter(field).filter(accessor -> isBetterThanField(accessor, field));
    if (getter.isPresent()) {
      return new Accessor.Method(getter.get().getSimpleName().toString());
    }
    String name = field.getSimpleName().toString();
    if (visibility.canSee(field)) {
      return new Accessor.Field(name);
    }
    report(
        Problem.GETTER_MISSING,
        field,
        displayName(),
        TypeName.get(field.asType()),
        "get" + Names.capitalized(name));
    return new Accessor.None();
  }

  /**
   * A method that has just the name of a field need be no accessor, if the field can do without.
   */
  private boolean isBetterThanField(ExecutableElement accessor, VariableElement field) {
    boolean certain = isRecord || !accessor.getSimpleName().equals(field.getSimpleName());
    return visibility.canCall(accessor) && (certain || !visibility.canSee(field));
  }

  private Accessor setter(VariableElement field) {
    if (isRecord) {
      return new Accessor.Constructor();
    }
    if (field.getModifiers().contains(Modifier.FINAL)) {
      report(Problem.MEMBER_FINAL, field, displayName());
      return new Accessor.None();
    }
    Optional<ExecutableElement> setter =
        accessors.setter(field).filter(accessor -> isBetterThanField(accessor, field));
    if (setter.isPresent()) {
      return new Accessor.Method(setter.get().getSimpleName().toString());
    }
    String name = field.getSimpleName().toString();
    if (visibility.canSee(field)) {
      return new Accessor.Field(name);
    }
    report(
        Problem.SETTER_MISSING,
        field,
        displayName(),
        "set" + Names.capitalized(name),
        TypeName.get(field.asType()));
    return new Accessor.None();
  }

  private String displayName() {
    return ModelNames.displayName(model);
  }

  private void report(Problem problem, VariableElement field, Object... words) {
    Object[] all =
        Stream.concat(Stream.of(field.getSimpleName()), Stream.of(words)).toArray();
    findings.add(problem.at(Position.of(field), all));
  }
}
