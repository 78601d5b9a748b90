package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.model.EnumConstant;
import dev.dynaset.processor.model.EnumType;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads the constants of an enum, and what stands at them. */
final class EnumScanner {
  private static final Set<String> OF_CONSTANTS = Set.of("Attribute", "UnknownConstant", "Ignore");

  private static final String OF_MEMBERS =
      "member of a model, but a constant of an enum. Remove it";

  private final TypeElement type;
  private final List<Finding> findings;
  /** The constants by their texts. */
  private final Map<String, String> byText = new HashMap<>();

  private Optional<String> unknown = Optional.empty();

  private EnumScanner(TypeElement type, List<Finding> findings) {
    this.type = type;
    this.findings = findings;
  }

  static EnumType scan(TypeElement type, List<Finding> findings) {
    EnumScanner scanner = new EnumScanner(type, findings);
    List<EnumConstant> constants = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(scanner.constant(member));
      }
    }
    return new EnumType(ClassName.get(type), constants);
  }

  private EnumConstant constant(Element element) {
    String name = element.getSimpleName().toString();
    Optional<AnnotationView> attribute = AnnotationView.of(element, "Attribute");
    Optional<AnnotationView> marked = AnnotationView.of(element, "UnknownConstant");
    reportMisplaced(element, name);
    Optional<Located<String>> stored = attribute.flatMap(view -> view.given("value"));
    List<Located<String>> aliases =
        attribute.map(view -> view.strings("aliases").value()).orElse(List.of());
    marked.ifPresent(view -> claimUnknown(name, view));
    EnumConstant constant = new EnumConstant(
        name,
        stored.map(Located::value),
        aliases.stream().map(Located::value).toList(),
        marked.isPresent());
    if (constant.isWritten()) {
      claim(
          constant.storedName(),
          name,
          stored
              .map(Located::position)
              .or(() -> attribute.map(AnnotationView::position))
              .orElseGet(() -> SourcePosition.of(element)));
    }
    aliases.forEach(alias -> claim(alias.value(), name, alias.position()));
    return constant;
  }

  private void claimUnknown(String constant, AnnotationView view) {
    if (unknown.isPresent()) {
      findings.add(Problem.UNKNOWN_CONSTANT_DUPLICATE.at(
          view.position(), ModelNames.displayName(type), unknown.get(), constant));
    }
    unknown = Optional.of(constant);
  }

  private void claim(String text, String constant, SourcePosition position) {
    String other = byText.putIfAbsent(text, constant);
    if (other != null) {
      findings.add(Problem.ENUM_TEXT_DUPLICATE.at(
          position,
          ModelNames.displayName(type),
          text,
          other.equals(constant)
              ? "'" + constant + "' has it already, as its stored name or as another alias. Remove "
                  + "the alias"
              : "for '" + other + "' and for '" + constant + "'. Give one another text with "
                  + "@Attribute(\"…\"), or remove the alias"));
    }
  }

  private void reportMisplaced(Element element, String name) {
    for (AnnotationView annotation : AnnotationView.allOf(element)) {
      if (annotation.simpleName().equals("Ignore")) {
        findings.add(
            Problem.CONSTANT_IGNORED.at(annotation.position(), name, ModelNames.displayName(type)));
      } else if (!OF_CONSTANTS.contains(annotation.simpleName())) {
        findings.add(Problem.ANNOTATION_MISPLACED.at(
            annotation.position(), annotation.simpleName(), name, OF_MEMBERS));
      }
      annotation
          .given("absent")
          .ifPresent(absent -> findings.add(Problem.ANNOTATION_MISPLACED.at(
              absent.position(), "Attribute(absent = …)", name, OF_MEMBERS)));
    }
  }

  /** {@code 'PAID', 'settled'}. */
  static String quoted(List<String> texts) {
    return "'" + String.join("', '", texts) + "'";
  }
}
