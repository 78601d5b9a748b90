package dev.dynaset.processor.scan;

import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells whether generated code can make ids with the class that {@code @GeneratedId} names. */
final class IdSuppliers {
  private static final String SUPPLIER = "java.util.function.Supplier";

  private final Elements elements;
  private final Types types;
  private final Visibility visibility;

  IdSuppliers(Elements elements, Types types, Visibility visibility) {
    this.elements = elements;
    this.types = types;
    this.visibility = visibility;
  }

  /**
   * What is wrong with the supplier, if one is named; of a member without a type, its class only.
   */
  Optional<Finding> objection(AnnotationView id, TypeMirror member, String name) {
    return id.type("supplier")
        .flatMap(supplier -> TypeMapper.element(supplier)
            .map(element -> objection(element, member))
            .orElseGet(() -> Optional.of("it is no class")))
        .map(reason -> Problem.ID_SUPPLIER_UNUSABLE.at(id.valuePosition("supplier"), name, reason));
  }

  private Optional<String> objection(TypeElement supplier, TypeMirror member) {
    if (!isCreatable(supplier)) {
      return Optional.of("generated code cannot make one of "
          + ModelNames.displayName(supplier)
          + ": it must be a class that is visible, without type parameters and neither abstract nor"
          + " inner, with a visible constructor without parameters");
    }
    if (member.getKind() == TypeKind.NULL) {
      return Optional.empty();
    }
    TypeMirror made = made(member);
    DeclaredType wanted =
        types.getDeclaredType(elements.getTypeElement(SUPPLIER), types.getWildcardType(made, null));
    return types.isAssignable(supplier.asType(), wanted)
        ? Optional.empty()
        : Optional.of(ModelNames.displayName(supplier) + " must implement " + SUPPLIER + "<"
            + TypeName.get(made) + ">, since that is the type of the member");
  }

  private boolean isCreatable(TypeElement supplier) {
    boolean isClass =
        supplier.getKind() == ElementKind.CLASS || supplier.getKind() == ElementKind.RECORD;
    boolean isInner = supplier.getEnclosingElement() instanceof TypeElement
        && !supplier.getModifiers().contains(Modifier.STATIC);
    return isClass
        && !isInner
        && !supplier.getModifiers().contains(Modifier.ABSTRACT)
        && supplier.getTypeParameters().isEmpty()
        && visibility.canSeeType(supplier)
        && ElementFilter.constructorsIn(supplier.getEnclosedElements()).stream()
            .anyMatch(constructor ->
                constructor.getParameters().isEmpty() && visibility.canCall(constructor));
  }

  /** The content of an {@code Optional}, the box of a primitive, or else the type itself. */
  private TypeMirror made(TypeMirror member) {
    if (member instanceof PrimitiveType primitive) {
      return types.boxedClass(primitive).asType();
    }
    boolean isOptional = member instanceof DeclaredType declared
        && declared.getTypeArguments().size() == 1
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.util.Optional");
    return isOptional ? ((DeclaredType) member).getTypeArguments().get(0) : member;
  }
}
