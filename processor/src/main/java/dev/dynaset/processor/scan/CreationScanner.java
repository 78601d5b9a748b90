package dev.dynaset.processor.scan;

import dev.dynaset.processor.model.Creation;
import dev.dynaset.processor.model.Creation.Argument;
import dev.dynaset.processor.problem.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Chooses how objects of a model are made: by setters if that is possible, else by the constructor,
 * the static method or the builder that takes its members.
 */
final class CreationScanner {
  private final TypeElement model;
  private final List<Property> properties;
  private final Types types;
  private final Visibility visibility;
  private final CreationProblems problems;
  private final List<Attempt> constructors;
  private final List<Attempt> methods;
  private final List<Attempt> builders;

  CreationScanner(
      TypeElement model,
      List<Property> properties,
      Elements elements,
      Types types,
      List<Finding> findings) {
    this.model = model;
    this.properties = properties;
    this.types = types;
    this.visibility = new Visibility(model, elements, types);
    ArgumentAttempts arguments = new ArgumentAttempts(properties, visibility, types);
    this.constructors = isAbstract()
        ? List.of()
        : ElementFilter.constructorsIn(model.getEnclosedElements()).stream()
            .map(arguments::attempt)
            .toList();
    this.methods = ElementFilter.methodsIn(model.getEnclosedElements()).stream()
        .filter(this::mayCreate)
        .map(arguments::attempt)
        .toList();
    BuilderAttempts builder = new BuilderAttempts(model, properties, visibility, elements, types);
    this.builders = BuilderMethods.of(model).stream().map(builder::attempt).toList();
    this.problems = new CreationProblems(model, properties, findings);
  }

  private boolean isAbstract() {
    return model.getModifiers().contains(Modifier.ABSTRACT);
  }

  private boolean mayCreate(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC)
        && !method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty()
        && types.isSubtype(method.getReturnType(), model.asType());
  }

  Creation scan() {
    if (model.getKind() == ElementKind.RECORD) {
      return new Creation.Arguments(
          Optional.empty(),
          properties.stream()
              .map(property ->
                  new Argument(property.name(), property.attribute().type().javaType()))
              .toList());
    }
    if (constructors.stream().anyMatch(attempt -> attempt.parameters() == 0 && attempt.works())) {
      return new Creation.Setters();
    }
    for (List<Attempt> attempts : List.of(withParameters(), methods, builders)) {
      List<Attempt> best = best(attempts);
      if (best.size() == 1) {
        return best.get(0).creation().orElseThrow();
      }
      if (best.size() > 1) {
        problems.ambiguous(best.get(0), best.get(1));
        return new Creation.None();
      }
    }
    report();
    return new Creation.None();
  }

  private List<Attempt> withParameters() {
    return constructors.stream().filter(attempt -> attempt.parameters() > 0).toList();
  }

  /** Those that take the most members, and of these those that take the most as they are. */
  private static List<Attempt> best(List<Attempt> attempts) {
    Comparator<Attempt> order =
        Comparator.comparingInt(Attempt::parameters).thenComparingInt(Attempt::fit);
    List<Attempt> working = attempts.stream().filter(Attempt::works).toList();
    return working.stream()
        .filter(attempt -> working.stream().noneMatch(other -> order.compare(other, attempt) > 0))
        .toList();
  }

  private void report() {
    List<Attempt> failed =
        Stream.of(builders, constructors, methods).flatMap(List::stream).toList();
    List<Attempt> useful =
        failed.stream().filter(attempt -> !isUsableIfSettable(attempt)).toList();
    if (isAbstract()) {
      problems.isAbstract(failed);
    } else if (useful.size() < failed.size()) {
      problems.notSettable(useful);
    } else {
      problems.noConstructor(failed);
    }
  }

  /** A constructor without parameters, which only members that cannot be set stand against. */
  private boolean isUsableIfSettable(Attempt attempt) {
    return attempt.method().getKind() == ElementKind.CONSTRUCTOR
        && attempt.parameters() == 0
        && visibility.canCall(attempt.method());
  }
}
