package dev.dynaset.processor.scan;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * The fields and getters that a model has, its own and those of supertypes. Members of another
 * package that are not visible there are not inherited.
 */
final class InheritedMembers {
  private final TypeElement model;
  private final Elements elements;
  private final Set<Key> keys;

  private InheritedMembers(TypeElement model, Elements elements, Set<Key> keys) {
    this.model = model;
    this.elements = elements;
    this.keys = keys;
  }

  /** All that a model has. */
  static InheritedMembers of(TypeElement model, Elements elements) {
    return new InheritedMembers(
        model,
        elements,
        elements.getAllMembers(model).stream()
            .filter(InheritedMembers::isFieldOrGetter)
            .map(Key::of)
            .collect(Collectors.toSet()));
  }

  /** Whether the model has a field, or a method without parameters. */
  boolean contains(Element member) {
    return isFieldOrGetter(member) && keys.contains(Key.of(member)) && isInherited(member);
  }

  /**
   * What is package-private gets no further than the first superclass of another package, which ecj
   * does not see to.
   */
  boolean isInherited(Element member) {
    Set<Modifier> modifiers = member.getModifiers();
    Element owner = Objects.requireNonNull(member.getEnclosingElement());
    if (modifiers.contains(Modifier.PUBLIC)
        || modifiers.contains(Modifier.PROTECTED)
        || owner.getKind().isInterface()) {
      return true;
    }
    Element home = elements.getPackageOf(member);
    TypeElement type = model;
    while (!type.equals(owner) && type.getSuperclass() instanceof DeclaredType superclass) {
      if (!elements.getPackageOf(type).equals(home)) {
        return false;
      }
      type = (TypeElement) superclass.asElement();
    }
    return true;
  }

  private static boolean isFieldOrGetter(Element member) {
    return member.getKind().isField()
        || (member instanceof ExecutableElement method && method.getParameters().isEmpty());
  }

  /**
   * Which member it is. The elements themselves do not tell: ecj makes others of what comes from a
   * generic supertype.
   */
  private record Key(Element owner, String name, boolean isField) {
    static Key of(Element member) {
      return new Key(
          Objects.requireNonNull(member.getEnclosingElement()),
          member.getSimpleName().toString(),
          member.getKind().isField());
    }
  }
}
