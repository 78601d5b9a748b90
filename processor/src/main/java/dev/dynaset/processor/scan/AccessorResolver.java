package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.Accessor;
import dev.dynaset.processor.naming.Names;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
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
 * Finds the getter and the setter of a member, as JavaBeans, records and fluent classes name them.
 */
final class AccessorResolver {
  private static final Map<String, String> OPTIONALS_OF_PRIMITIVES = Map.of(
      "java.util.OptionalInt", "Integer",
      "java.util.OptionalLong", "Long",
      "java.util.OptionalDouble", "Double");

  private final DeclaredType model;
  private final boolean isRecord;
  private final InheritedMembers inherited;
  private final Map<String, List<ExecutableElement>> methods;
  private final Types types;

  AccessorResolver(TypeElement model, Elements elements, Types types) {
    this.model = (DeclaredType) model.asType();
    this.isRecord = model.getKind() == ElementKind.RECORD;
    TypeElement object = elements.getTypeElement("java.lang.Object");
    this.inherited = InheritedMembers.of(model, elements);
    this.methods = ElementFilter.methodsIn(elements.getAllMembers(model)).stream()
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(inherited::isInherited)
        .filter(method -> !Objects.equals(method.getEnclosingElement(), object))
        .collect(Collectors.groupingBy(method -> method.getSimpleName().toString()));
    this.types = types;
  }

  /** Whether the model has a member: it does not inherit those of another package that are not visible there. */
  boolean has(Element member) {
    return inherited.contains(member);
  }

  /** The getter of a member, whether or not generated code can call it. */
  Optional<ExecutableElement> getter(Member member) {
    if (member.element() instanceof ExecutableElement getter) {
      return Optional.of(getter);
    }
    List<ExecutableElement> candidates = getterNames(member.name(), member.type()).stream()
        .flatMap(name -> methods.getOrDefault(name, List.of()).stream())
        .filter(method -> method.getParameters().isEmpty())
        .toList();
    return candidates.stream()
        .filter(method -> returns(method, type -> types.isSameType(type, member.type())))
        .findFirst()
        .or(() -> candidates.stream()
            .filter(method -> returns(method, type -> isSubtype(type, member.type())))
            .findFirst())
        .or(() -> candidates.stream()
            .filter(method -> returns(method, type -> isOptional(type, member.type())))
            .findFirst());
  }

  /** What a getter of a field returns. */
  Accessor.Result result(ExecutableElement getter, TypeMirror field) {
    TypeMirror returned =
        signature(getter).map(ExecutableType::getReturnType).orElseGet(getter::getReturnType);
    if (!isOptional(returned, field)) {
      return Accessor.Result.VALUE;
    }
    return ((DeclaredType) returned).getTypeArguments().isEmpty()
        ? Accessor.Result.OPTIONAL_PRIMITIVE
        : Accessor.Result.OPTIONAL;
  }

  /** Whether a type is an {@code Optional} of another, or {@code OptionalInt} of {@code Integer}. */
  private boolean isOptional(TypeMirror type, TypeMirror content) {
    if (!(type instanceof DeclaredType optional) || content.getKind().isPrimitive()) {
      return false;
    }
    String name = ((TypeElement) optional.asElement()).getQualifiedName().toString();
    if (name.equals("java.util.Optional") && optional.getTypeArguments().size() == 1) {
      return isSubtype(optional.getTypeArguments().get(0), content);
    }
    String box = OPTIONALS_OF_PRIMITIVES.get(name);
    return box != null && TypeName.get(content).equals(ClassName.get("java.lang", box));
  }

  private boolean returns(ExecutableElement method, Predicate<TypeMirror> condition) {
    return signature(method)
        .filter(signature -> condition.test(signature.getReturnType()))
        .isPresent();
  }

  private boolean isSubtype(TypeMirror type, TypeMirror supertype) {
    return !type.getKind().isPrimitive()
        && !supertype.getKind().isPrimitive()
        && types.isSubtype(type, supertype);
  }

  private Set<String> getterNames(String name, TypeMirror type) {
    Set<String> names = new LinkedHashSet<>();
    if (!isRecord) {
      names.add("get" + Names.capitalized(name));
      names.add("get" + name);
      if (isBoolean(type)) {
        names.add("is" + Names.capitalized(name));
        names.add("is" + name);
      }
    }
    // A class that overrides hashCode() does not mean a getter, even if it has a field of that
    // name.
    if (!Names.isMethodOfObject(name)) {
      names.add(name);
    }
    return names;
  }

  /**
   * The setter of a field, whether or not generated code can call it: the one that takes exactly its
   * type, or else the only one that takes its values.
   */
  Optional<ExecutableElement> setter(Member field, boolean nullable) {
    List<ExecutableElement> candidates = setterNames(field.name(), field.type()).stream()
        .flatMap(name -> methods.getOrDefault(name, List.of()).stream())
        .filter(method -> method.getParameters().size() == 1)
        .toList();
    return candidates.stream()
        .filter(method -> takes(method, type -> types.isSameType(type, field.type())))
        .findFirst()
        .or(() -> only(candidates.stream()
            .filter(method -> takes(
                method, type -> ParameterTypes.isAssignable(field.type(), type, nullable, types)))
            .toList()));
  }

  private static Optional<ExecutableElement> only(List<ExecutableElement> methods) {
    return methods.size() == 1 ? Optional.of(methods.get(0)) : Optional.empty();
  }

  private boolean takes(ExecutableElement method, Predicate<TypeMirror> condition) {
    return signature(method)
        .filter(signature -> condition.test(signature.getParameterTypes().get(0)))
        .isPresent();
  }

  private static Set<String> setterNames(String name, TypeMirror type) {
    Set<String> names = new LinkedHashSet<>();
    names.add("set" + Names.capitalized(name));
    names.add("set" + name);
    if (isBoolean(type) && name.startsWith("is") && name.length() > 2) {
      names.add("set" + Names.capitalized(name.substring(2)));
    }
    names.add(name);
    return names;
  }

  /** Empty in a class that is broken in other ways, such as inheriting from itself. */
  private Optional<ExecutableType> signature(ExecutableElement method) {
    return types.asMemberOf(model, method) instanceof ExecutableType signature
        ? Optional.of(signature)
        : Optional.empty();
  }

  private static boolean isBoolean(TypeMirror type) {
    return TypeName.get(type).box().equals(TypeName.BOOLEAN.box());
  }
}
