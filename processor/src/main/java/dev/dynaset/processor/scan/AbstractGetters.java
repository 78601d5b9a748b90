package dev.dynaset.processor.scan;

import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.naming.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The members of a model that has no fields, but abstract getters, such as AutoValue and Immutables
 * implement.
 */
final class AbstractGetters {
  private final TypeElement model;
  private final Elements elements;
  private final Types types;

  AbstractGetters(TypeElement model, Elements elements, Types types) {
    this.model = model;
    this.elements = elements;
    this.types = types;
  }

  /** The members; none if the model is a class or record that has fields, or an enum. */
  List<Member> members() {
    if (!isAbstract() || hasFields()) {
      return List.of();
    }
    List<ExecutableElement> getters = getters();
    boolean prefixed = getters.stream().allMatch(getter -> prefix(getter) > 0);
    return getters.stream()
        .map(
            getter -> new Member(getter, name(getter, prefixed ? prefix(getter) : 0), type(getter)))
        .toList();
  }

  private boolean isAbstract() {
    return model.getKind() == ElementKind.INTERFACE
        || (model.getKind() == ElementKind.CLASS
            && model.getModifiers().contains(Modifier.ABSTRACT));
  }

  private boolean hasFields() {
    return Members.fields(model).stream()
        .anyMatch(field -> Members.exclusion(field).isEmpty()
            && AnnotationView.of(field, "Ignore").isEmpty());
  }

  /** In the order of their declaration, those of supertypes first; each once. */
  private List<ExecutableElement> getters() {
    InheritedMembers inherited = InheritedMembers.of(model, elements);
    Map<String, ExecutableElement> getters = new LinkedHashMap<>();
    for (TypeElement type : Members.hierarchy(model)) {
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        String name = method.getSimpleName().toString();
        if (inherited.contains(method) && isGetter(method)) {
          getters.putIfAbsent(name, method);
        }
      }
    }
    return List.copyOf(getters.values());
  }

  private boolean isGetter(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID
        && !isMethodOfObject(method)
        && !givesBuilder(method);
  }

  private static boolean isMethodOfObject(ExecutableElement method) {
    return Names.isMethodOfObject(method.getSimpleName().toString());
  }

  /** {@code toBuilder()} of AutoValue. */
  private boolean givesBuilder(ExecutableElement method) {
    return BuilderMethods.of(model).stream()
        .anyMatch(start ->
            TypeName.get(start.getReturnType()).equals(TypeName.get(method.getReturnType())));
  }

  /** The length of {@code get} or {@code is}; 0 if the method is named otherwise. */
  private static int prefix(ExecutableElement getter) {
    String name = getter.getSimpleName().toString();
    if (isPrefix("get", name)) {
      return 3;
    }
    boolean isBoolean = getter.getReturnType().getKind() == TypeKind.BOOLEAN;
    return isBoolean && isPrefix("is", name) ? 2 : 0;
  }

  private static boolean isPrefix(String prefix, String name) {
    return name.startsWith(prefix)
        && name.length() > prefix.length()
        && !Character.isLowerCase(name.codePointAt(prefix.length()));
  }

  /** The name of a getter without {@code get} or {@code is}, if it has that. */
  static String withoutPrefix(ExecutableElement getter) {
    return name(getter, prefix(getter));
  }

  private static String name(ExecutableElement getter, int prefix) {
    String name = getter.getSimpleName().toString();
    return prefix == 0 ? name : Names.decapitalized(name.substring(prefix));
  }

  private TypeMirror type(ExecutableElement getter) {
    return types.asMemberOf((DeclaredType) model.asType(), getter) instanceof ExecutableType type
        ? type.getReturnType()
        : getter.getReturnType();
  }
}
