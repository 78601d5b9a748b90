package dev.dynaset.processor.scan;

import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.naming.Names;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Says why no object of a model can be made, and what comes closest. */
final class CreationProblems {
  private final TypeElement model;
  private final String name;
  private final List<Property> properties;
  private final List<Finding> findings;

  CreationProblems(TypeElement model, List<Property> properties, List<Finding> findings) {
    this.model = model;
    this.name = ModelNames.displayName(model);
    this.properties = properties;
    this.findings = findings;
  }

  void ambiguous(Attempt one, Attempt other) {
    findings.add(Problem.CREATION_AMBIGUOUS.at(
        SourcePosition.of(other.method()), name, one.signature(), other.signature()));
  }

  void isAbstract(List<Attempt> attempts) {
    String cure = properties.stream().anyMatch(property -> property.isGetter())
        ? "Add a static method that takes its members and returns it, or a static builder()."
            + closest(attempts)
        : "Put @Table or @Document at its subclasses, which inherit its members.";
    findings.add(Problem.MODEL_ABSTRACT.at(SourcePosition.of(model), name, cure));
  }

  void noConstructor(List<Attempt> attempts) {
    findings.add(Problem.CONSTRUCTOR_MISSING.at(SourcePosition.of(model), name, closest(attempts)));
  }

  void notSettable(List<Attempt> attempts) {
    for (Property property : properties) {
      if (!property.isSettable()) {
        findings.add(notSettable(property, closest(attempts)));
      }
    }
  }

  private Finding notSettable(Property property, String closest) {
    SourcePosition position = property.attribute().position();
    return property.member().element().getModifiers().contains(Modifier.FINAL)
        ? Problem.MEMBER_FINAL.at(position, property.name(), name, closest)
        : Problem.SETTER_MISSING.at(
            position,
            property.name(),
            name,
            "set" + Names.capitalized(property.name()),
            TypeName.get(property.member().type()),
            closest);
  }

  /** A sentence, a blank before it; empty if nothing comes close. */
  private static String closest(List<Attempt> attempts) {
    return attempts.stream()
        .max(Comparator.comparingInt(Attempt::fit)
            .thenComparing(Attempt::parameters, Comparator.reverseOrder()))
        .map(attempt -> " The closest is " + attempt.signature() + ", " + attempt.flaw())
        .orElse("");
  }
}
