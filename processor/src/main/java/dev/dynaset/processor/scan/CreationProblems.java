package dev.dynaset.processor.scan;

import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.naming.Names;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Says why no object of a model can be made, and what comes closest. */
final class CreationProblems {
  private final TypeElement model;
  private final String name;
  private final List<Property> properties;
  private final List<Finding> findings;
  private final Optional<KotlinCures> kotlin;

  CreationProblems(TypeElement model, List<Property> properties, List<Finding> findings) {
    this.model = model;
    this.name = ModelNames.displayName(model);
    this.properties = properties;
    this.findings = findings;
    this.kotlin = KotlinCures.of(model);
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
    findings.add(Problem.MODEL_ABSTRACT.at(SourcePosition.of(model), name, cure + subtypes()));
  }

  /** A sentence, a blank before it, for what may have been meant to stand for its subclasses. */
  private String subtypes() {
    if (AnnotationView.of(model, "Document").isEmpty()) {
      return properties.isEmpty()
          ? " If it stands for several kinds of items, " + KotlinCures.kinds(model) + "."
          : "";
    }
    return " If it stands for documents below it, list them: "
        + (kotlin.isPresent() ? KotlinCures.SUBTYPES : "@Document(subtypes = {…})") + ".";
  }

  void noConstructor(List<Attempt> attempts) {
    String cure = kotlin
        .map(KotlinCures::constructor)
        .orElse("Add one, at least package-private, or make the model a record");
    findings.add(
        Problem.CONSTRUCTOR_MISSING.at(SourcePosition.of(model), name, cure, closest(attempts)));
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
        ? Problem.MEMBER_FINAL.at(
            position,
            property.name(),
            name,
            kotlin
                .map(KotlinCures::constant)
                .orElse(
                    "Remove final, add a constructor that takes it, or make the model a record"),
            closest)
        : Problem.SETTER_MISSING.at(
            position,
            property.name(),
            name,
            kotlin
                .map(KotlinCures::setter)
                .orElseGet(() -> "Add 'set" + Names.capitalized(property.name()) + "("
                    + TypeName.get(property.member().type())
                    + ")', at least package-private and without checked exceptions, or a"
                    + " constructor that takes it"),
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
