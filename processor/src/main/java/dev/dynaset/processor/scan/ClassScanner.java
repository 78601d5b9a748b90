package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.ClassModel.Traits;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Position;
import dev.dynaset.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Makes a model of a class whose members are attributes. */
final class ClassScanner {
  private final Elements elements;
  private final Types types;

  ClassScanner(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * The model of a class; what cannot be mapped is in its findings.
   *
   * @param annotation the annotation that makes it one
   */
  ClassModel scan(TypeElement type, AnnotationView annotation) {
    List<Finding> findings = new ArrayList<>(new ClassShape(type, elements, types).findings());
    List<AttributeModel> attributes = attributes(type, findings);
    return new ClassModel(
        ClassName.get(type),
        prefix(type, annotation),
        attributes,
        traits(type),
        Position.of(type),
        findings);
  }

  private static Located<String> prefix(TypeElement type, AnnotationView annotation) {
    Located<String> given = annotation.string("generatedPrefix", "");
    return given.value().isEmpty()
        ? new Located<>(ModelNames.prefix(type), given.position())
        : given;
  }

  private List<AttributeModel> attributes(TypeElement type, List<Finding> findings) {
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      return List.of();
    }
    AttributeScanner scanner = new AttributeScanner(type, elements, types, findings);
    List<AttributeModel> attributes = new ArrayList<>();
    Set<Element> claimed = new HashSet<>();
    for (VariableElement field : Members.fields(type)) {
      List<Element> declarations = scanner.declarations(field);
      claimed.addAll(declarations);
      Optional<String> exclusion = exclusion(type, field, declarations, findings);
      if (exclusion.isPresent()) {
        // The annotations of a record component also show at its implicit accessor, which is
        // nowhere in the source.
        List<Element> written =
            type.getKind() == ElementKind.RECORD ? List.of(field) : declarations;
        reportUnused(field, written, exclusion.get(), findings);
      } else {
        attributes.add(scanner.scan(field, declarations));
      }
    }
    reportMisplaced(type, claimed, findings);
    return attributes;
  }

  private static Optional<String> exclusion(
      TypeElement type, VariableElement field, List<Element> declarations, List<Finding> findings) {
    Optional<AnnotationView> ignore = declarations.stream()
        .flatMap(declaration -> AnnotationView.of(declaration, "Ignore").stream())
        .findFirst();
    if (ignore.isPresent() && type.getKind() == ElementKind.RECORD) {
      findings.add(Problem.COMPONENT_IGNORED.at(ignore.get().position(), field.getSimpleName()));
    }
    return Members.exclusion(field).or(() -> ignore.map(annotation -> "marked @Ignore"));
  }

  private static void reportUnused(
      VariableElement field, List<Element> declarations, String exclusion, List<Finding> findings) {
    for (Element declaration : declarations) {
      for (AnnotationView annotation : AnnotationView.allOf(declaration)) {
        if (!annotation.simpleName().equals("Ignore")) {
          findings.add(Problem.ANNOTATION_UNUSED.at(
              annotation.position(), annotation.simpleName(), field.getSimpleName(), exclusion));
        }
      }
    }
  }

  private static void reportMisplaced(
      TypeElement type, Set<Element> claimed, List<Finding> findings) {
    for (TypeElement declaring : Members.hierarchy(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(declaring.getEnclosedElements())) {
        if (!claimed.contains(method)) {
          for (AnnotationView annotation : AnnotationView.allOf(method)) {
            findings.add(Problem.ANNOTATION_MISPLACED.at(
                annotation.position(),
                annotation.simpleName(),
                method.getSimpleName() + (method.getParameters().isEmpty() ? "()" : "(…)")));
          }
        }
      }
    }
  }

  private Traits traits(TypeElement type) {
    return new Traits(
        Visibility.isPublic(type),
        type.getKind() == ElementKind.RECORD,
        isDeprecated(type),
        Surroundings.hideJavaLang(type, elements),
        Surroundings.haveGenerated(type, elements));
  }

  /** Whether anything that generated code may name is deprecated. */
  private boolean isDeprecated(TypeElement type) {
    Element object = elements.getTypeElement("java.lang.Object");
    return isDeprecatedHere(type)
        || elements.getAllMembers(type).stream()
            .filter(member -> !Objects.equals(member.getEnclosingElement(), object))
            .anyMatch(elements::isDeprecated)
        || Members.fields(type).stream().anyMatch(field -> isDeprecatedType(field.asType()));
  }

  private boolean isDeprecatedType(TypeMirror type) {
    return type instanceof DeclaredType declared && isDeprecatedHere(declared.asElement());
  }

  private boolean isDeprecatedHere(Element type) {
    Element element = type;
    while (element instanceof TypeElement) {
      if (elements.isDeprecated(element)) {
        return true;
      }
      element = element.getEnclosingElement();
    }
    return false;
  }
}
