package dev.dynaset.processor.scan;

import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.Creation;
import dev.dynaset.processor.model.Creation.Argument;
import dev.dynaset.processor.model.Creation.Step;
import dev.dynaset.processor.naming.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Tries builders: they must take every member by a method of its name, and build the model.
 */
final class BuilderAttempts {
  private static final String BUILD = "build";

  private final TypeElement model;
  private final List<Property> properties;
  private final Visibility visibility;
  private final Elements elements;
  private final Types types;

  BuilderAttempts(
      TypeElement model,
      List<Property> properties,
      Visibility visibility,
      Elements elements,
      Types types) {
    this.model = model;
    this.properties = properties;
    this.visibility = visibility;
    this.elements = elements;
    this.types = types;
  }

  /** Tries the builder that a static method gives. */
  Attempt attempt(ExecutableElement start) {
    Optional<String> flaw = visibility.flaw(start);
    // A builder of Lombok's @SuperBuilder has wildcards, and its methods return what they stand
    // for.
    if (flaw.isPresent()
        || !(types.capture(start.getReturnType()) instanceof DeclaredType builder)) {
      return Attempt.fails(start, flaw.orElse("which gives no builder."), 0);
    }
    TypeElement element = (TypeElement) builder.asElement();
    String name = ModelNames.displayName(element);
    if (!visibility.canSeeType(element)) {
      return Attempt.fails(start, "whose " + name + " is not visible to generated code.", 0);
    }
    List<Step> steps = new ArrayList<>();
    List<Property> missing = new ArrayList<>();
    for (Property property : properties) {
      step(property, builder).ifPresentOrElse(steps::add, () -> missing.add(property));
    }
    if (!missing.isEmpty()) {
      return Attempt.fails(start, "whose " + name + lacks(missing.get(0)), steps.size());
    }
    if (methods(builder, BUILD, 0).noneMatch(this::buildsModel)) {
      String what = " has no build() that returns " + ModelNames.displayName(model) + ".";
      return Attempt.fails(start, "whose " + name + what, steps.size());
    }
    return Attempt.works(
        start,
        new Creation.Builder(
            start.getSimpleName().toString(), TypeName.get(start.getReturnType()), steps, BUILD),
        steps.size());
  }

  private static String lacks(Property property) {
    return " has no method "
        + names(property).stream().limit(3).collect(Collectors.joining(" or ")) + " that takes a "
        + property.attribute().type().javaType() + ".";
  }

  private Optional<Step> step(Property property, DeclaredType builder) {
    return names(property).stream()
        .flatMap(name -> method(property, builder, name).stream())
        .findFirst()
        .map(method -> new Step(
            method.element().getSimpleName().toString(),
            new Argument(property.name(), TypeName.get(method.parameter())),
            types.isSubtype(method.type().getReturnType(), types.erasure(builder))));
  }

  private static Set<String> names(Property property) {
    String name = property.name();
    Set<String> names = new LinkedHashSet<>();
    names.add(name);
    names.add("set" + Names.capitalized(name));
    names.add("with" + Names.capitalized(name));
    if (property.member().element() instanceof ExecutableElement getter) {
      // Immutables removes the prefix of each getId(), and keeps that of isPaid().
      names.add(getter.getSimpleName().toString());
      names.add(AbstractGetters.withoutPrefix(getter));
    }
    return names;
  }

  /** The method that takes exactly the type, or else its box, or else the one for a supertype. */
  private Optional<Method> method(Property property, DeclaredType builder, String name) {
    List<Method> methods = methods(builder, name, 1).toList();
    List<Method> assignable = methods.stream()
        .filter(method -> ParameterTypes.takes(method.parameter(), property, types))
        .toList();
    return methods.stream()
        .filter(method -> ParameterTypes.isExact(method.parameter(), property))
        .findFirst()
        .or(() -> methods.stream()
            .filter(method -> ParameterTypes.match(method.parameter(), property))
            .findFirst())
        .or(() -> assignable.size() == 1 ? Optional.of(assignable.get(0)) : Optional.empty());
  }

  private Stream<Method> methods(DeclaredType builder, String name, int parameters) {
    return ElementFilter.methodsIn(elements.getAllMembers((TypeElement) builder.asElement()))
        .stream()
        .filter(method -> method.getSimpleName().contentEquals(name)
            && method.getParameters().size() == parameters
            && !method.getModifiers().contains(Modifier.STATIC)
            && visibility.flaw(method).isEmpty())
        .flatMap(method -> types.asMemberOf(builder, method) instanceof ExecutableType type
            ? Stream.of(new Method(method, type))
            : Stream.empty());
  }

  private boolean buildsModel(Method build) {
    return types.isSubtype(build.type().getReturnType(), model.asType());
  }

  /** A method of the builder, and its type there. */
  private record Method(ExecutableElement element, ExecutableType type) {
    TypeMirror parameter() {
      return type.getParameterTypes().get(0);
    }
  }
}
