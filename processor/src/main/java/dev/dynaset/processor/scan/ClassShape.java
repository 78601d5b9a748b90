package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Position;
import dev.dynaset.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds what keeps a class from being a model, whatever its members are. */
final class ClassShape {
  private final TypeElement type;
  private final Visibility visibility;
  private final String name;
  private final List<Finding> findings = new ArrayList<>();

  ClassShape(TypeElement type, Elements elements, Types types) {
    this.type = type;
    this.visibility = new Visibility(type, elements, types);
    this.name = ModelNames.displayName(type);
  }

  List<Finding> findings() {
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      report(Problem.MODEL_NOT_CLASS, name, kind());
      return findings;
    }
    if (!type.getTypeParameters().isEmpty()) {
      report(Problem.MODEL_GENERIC, name);
    }
    boolean visible = checkVisible();
    if (isInner()) {
      report(Problem.MODEL_INNER, name, ClassName.get(type).enclosingClassName().simpleName());
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      report(Problem.MODEL_ABSTRACT, name);
    } else if (visible && type.getKind() == ElementKind.CLASS && !hasConstructor()) {
      report(Problem.CONSTRUCTOR_MISSING, name);
    }
    return findings;
  }

  private String kind() {
    return switch (type.getKind()) {
      case INTERFACE -> "an interface";
      case ENUM -> "an enum";
      default -> "an annotation";
    };
  }

  /** A class that is not visible has no visible constructor either, which need not be said. */
  private boolean checkVisible() {
    for (Element element = type;
        element instanceof TypeElement;
        element = element.getEnclosingElement()) {
      if (element.getModifiers().contains(Modifier.PRIVATE)) {
        Object hidden = element.equals(type) ? "it" : element.getSimpleName();
        report(Problem.MODEL_PRIVATE, name, hidden, hidden);
        return false;
      }
    }
    return true;
  }

  private boolean isInner() {
    return type.getEnclosingElement() instanceof TypeElement
        && !type.getModifiers().contains(Modifier.STATIC);
  }

  private boolean hasConstructor() {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(constructor ->
            constructor.getParameters().isEmpty() && visibility.canCall(constructor));
  }

  private void report(Problem problem, Object... words) {
    findings.add(problem.at(Position.of(type), words));
  }
}
