package dev.dynaset.processor.scan;

import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.Creation;
import dev.dynaset.processor.model.Creation.Argument;
import dev.dynaset.processor.naming.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;

/**
 * Tries constructors and static methods: each of their parameters must have the name of a member and
 * take its type, and what they do not take must be settable.
 */
final class ArgumentAttempts {
  private final Map<String, Property> properties = new LinkedHashMap<>();
  private final Visibility visibility;
  private final Types types;

  ArgumentAttempts(List<Property> properties, Visibility visibility, Types types) {
    properties.forEach(property -> this.properties.putIfAbsent(property.name(), property));
    this.visibility = visibility;
    this.types = types;
  }

  Attempt attempt(ExecutableElement method) {
    List<Argument> arguments = new ArrayList<>();
    Optional<String> flaw = visibility.flaw(method);
    for (VariableElement parameter : method.getParameters()) {
      Optional<String> mismatch = mismatch(parameter);
      if (mismatch.isEmpty()) {
        arguments.add(
            new Argument(parameter.getSimpleName().toString(), TypeName.get(parameter.asType())));
      }
      flaw = flaw.or(() -> mismatch);
    }
    Creation.Arguments creation = new Creation.Arguments(name(method), arguments);
    return flaw.or(() -> uncovered(creation))
        .map(why -> Attempt.fails(method, why, arguments.size()))
        .orElseGet(() -> Attempt.works(method, creation, exact(method)));
  }

  private static Optional<String> name(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? Optional.empty()
        : Optional.of(method.getSimpleName().toString());
  }

  private Optional<String> mismatch(VariableElement parameter) {
    String name = parameter.getSimpleName().toString();
    Property property = properties.get(name);
    if (property == null) {
      return Optional.of("whose parameter '" + name + "' is no member."
          + Suggestion.of(name, properties.keySet()));
    }
    if (ParameterTypes.takes(parameter.asType(), property, types)) {
      return Optional.empty();
    }
    return Optional.of("whose parameter '" + name + "' has the type "
        + TypeName.get(parameter.asType()) + ", but the member "
        + property.attribute().type().javaType() + ".");
  }

  private Optional<String> uncovered(Creation.Arguments creation) {
    return properties.values().stream()
        .filter(property -> !property.isSettable() && !creation.takes(property.name()))
        .findFirst()
        .map(property ->
            "which does not take '" + property.name() + "', and that cannot be set otherwise.");
  }

  private int exact(ExecutableElement method) {
    return (int) method.getParameters().stream()
        .filter(parameter -> Optional.ofNullable(
                properties.get(parameter.getSimpleName().toString()))
            .filter(property -> ParameterTypes.isExact(parameter.asType(), property))
            .isPresent())
        .count();
  }
}
