package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds what keeps a class from being a model, whatever its members are. */
final class ClassShape {
  private final TypeElement type;
  private final boolean canHaveMembers;
  private final String name;
  private final String annotation;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * The shape of a class.
   *
   * @param annotation the annotation that makes it a model or a document
   * @param canHaveMembers whether it is a class, a record, or an interface with abstract getters
   */
  ClassShape(TypeElement type, String annotation, boolean canHaveMembers) {
    this.type = type;
    this.annotation = annotation;
    this.canHaveMembers = canHaveMembers;
    this.name = ModelNames.displayName(type);
  }

  List<Finding> findings() {
    if (!canHaveMembers) {
      report(Problem.MODEL_NOT_CLASS, name, kind(), annotation, kinds());
      return findings;
    }
    if (!type.getTypeParameters().isEmpty()) {
      report(Problem.MODEL_GENERIC, name, annotation);
    }
    checkVisible();
    if (isInner()) {
      report(
          Problem.MODEL_INNER,
          name,
          ClassName.get(type).enclosingClassName().simpleName(),
          KotlinCures.areFor(type) ? "Remove 'inner'" : "Make it static");
    }
    return findings;
  }

  /** Nothing is created of an interface, but generated code names it. */
  List<Finding> findingsOfInterface() {
    if (!type.getTypeParameters().isEmpty()) {
      report(Problem.MODEL_GENERIC, name, annotation);
    }
    checkVisible();
    return findings;
  }

  private String kind() {
    return switch (type.getKind()) {
      case INTERFACE -> "an interface";
      case ENUM -> "an enum";
      default -> "an annotation";
    };
  }

  /** A sentence, a blank before it, for an interface that may have been meant to stand for kinds. */
  private String kinds() {
    return annotation.equals("Table") && type.getKind() == ElementKind.INTERFACE
        ? " If it stands for several kinds of items, " + KotlinCures.kinds(type) + "."
        : "";
  }

  private void checkVisible() {
    for (Element element = type;
        element instanceof TypeElement;
        element = element.getEnclosingElement()) {
      if (element.getModifiers().contains(Modifier.PRIVATE)) {
        Object hidden = element.equals(type) ? "it" : element.getSimpleName();
        report(Problem.MODEL_PRIVATE, name, hidden, hidden);
        return;
      }
    }
  }

  private boolean isInner() {
    return type.getEnclosingElement() instanceof TypeElement
        && !type.getModifiers().contains(Modifier.STATIC);
  }

  private void report(Problem problem, Object... words) {
    findings.add(problem.at(SourcePosition.of(type), words));
  }
}
