package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import java.util.Map;
import java.util.Optional;

/** How components of projections are read from members of the model. */
final class ProjectedTypes {
  private static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");
  private static final Map<TypeName, TypeName> OPTIONAL_PRIMITIVES = Map.of(
      ClassName.get("java.util", "OptionalInt"), TypeName.INT,
      ClassName.get("java.util", "OptionalLong"), TypeName.LONG,
      ClassName.get("java.util", "OptionalDouble"), TypeName.DOUBLE);

  private ProjectedTypes() {}

  /**
   * The type of a component as that of its source is stored; empty if it is another, boxes and
   * whether it may be empty aside.
   */
  static Optional<AttributeType> read(AttributeType source, TypeName component) {
    if (component.equals(source.javaType())) {
      return Optional.of(source);
    }
    AttributeType content = source.content();
    TypeName held = held(component);
    boolean isScalar = content instanceof ScalarType;
    // These are read as numbers, past any converter.
    boolean isUnreadable = OPTIONAL_PRIMITIVES.containsKey(component) && !isScalar;
    if (isUnreadable || !held.box().equals(content.javaType().box())) {
      return Optional.empty();
    }
    AttributeType read =
        content instanceof ScalarType scalar ? new ScalarType(scalar.scalar(), held) : content;
    return Optional.of(held.equals(component) ? read : new OptionalType(read, component));
  }

  /** What an optional may hold; any other type itself. */
  private static TypeName held(TypeName type) {
    return type instanceof ParameterizedTypeName generic && generic.rawType.equals(OPTIONAL)
        ? generic.typeArguments.get(0)
        : OPTIONAL_PRIMITIVES.getOrDefault(type, type);
  }
}
