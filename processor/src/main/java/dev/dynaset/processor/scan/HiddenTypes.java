package dev.dynaset.processor.scan;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.ConvertedType;
import dev.dynaset.processor.model.ConverterCreation;
import dev.dynaset.processor.model.SourceStep;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Looks for what the package of a model can see, but that of a projection cannot. */
final class HiddenTypes {
  private final String home;
  private final Elements elements;
  private final Visibility visibility;

  HiddenTypes(TypeElement projection, Elements elements, Types types) {
    this.home = ClassName.get(projection).packageName();
    this.elements = elements;
    this.visibility = new Visibility(projection, elements, types);
  }

  /** The first class that is needed to name a member and to read it, but is not visible. */
  Optional<TypeName> find(List<SourceStep> steps) {
    Stream<ClassName> owners = steps.stream()
        .filter(SourceStep.Member.class::isInstance)
        .map(step -> ((SourceStep.Member) step).owner().type());
    Stream<ClassName> parts = steps.stream()
        .skip(Math.max(0, steps.size() - 1L))
        .flatMap(step -> step.type().stream())
        .flatMap(this::hidden);
    return Stream.concat(owners.filter(this::isHidden), parts)
        .<TypeName>map(name -> name)
        .findFirst();
  }

  private Stream<ClassName> hidden(AttributeType type) {
    Stream<ClassName> own = classes(type.javaType()).filter(this::isHidden);
    Stream<ClassName> converter = type instanceof ConvertedType converted
        ? classes(converted.converter())
            .limit(1)
            .filter(name -> isHidden(name) || !canBeMade(name, converted.creation()))
        : Stream.empty();
    return Stream.of(own, converter, type.parts().stream().flatMap(this::hidden))
        .flatMap(found -> found);
  }

  /** A class and those of its arguments. */
  private static Stream<ClassName> classes(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      return Stream.concat(
          Stream.of(generic.rawType), generic.typeArguments.stream().flatMap(HiddenTypes::classes));
    }
    if (type instanceof ArrayTypeName array) {
      return classes(array.componentType);
    }
    return type instanceof ClassName name ? Stream.of(name) : Stream.empty();
  }

  private boolean isHidden(ClassName name) {
    return !name.packageName().equals(home)
        && element(name).filter(element -> !visibility.canSeeType(element)).isPresent();
  }

  private boolean canBeMade(ClassName converter, ConverterCreation creation) {
    int parameters = creation.match(() -> 0, () -> 1, form -> 1);
    return element(converter)
        .map(element -> ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
            .filter(constructor -> constructor.getParameters().size() == parameters)
            .anyMatch(visibility::canCall))
        .orElse(false);
  }

  private Optional<TypeElement> element(ClassName name) {
    return Optional.ofNullable(elements.getTypeElement(name.canonicalName()));
  }
}
