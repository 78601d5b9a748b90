package dev.dynaset.processor.scan;

import com.squareup.javapoet.TypeName;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Which parameters take the value of an attribute. */
final class ParameterTypes {
  private ParameterTypes() {}

  /** Whether a parameter takes all values of the attribute, as the compiler will see it. */
  static boolean takes(TypeMirror parameter, Property property, Types types) {
    return match(parameter, property)
        || isAssignable(
            property.member().type(), parameter, property.attribute().nullable(), types);
  }

  /** Whether what has one type can be handed over as another, null included if it may be that. */
  static boolean isAssignable(TypeMirror from, TypeMirror to, boolean nullable, Types types) {
    return (!nullable || !to.getKind().isPrimitive()) && types.isAssignable(from, to);
  }

  /** Whether a parameter has the type of the attribute, but for boxing. */
  static boolean match(TypeMirror parameter, Property property) {
    TypeName type = TypeName.get(parameter);
    return isExact(parameter, property)
        // What may be null is no argument of a primitive parameter.
        || ((!type.isPrimitive() || !property.attribute().nullable())
            && boxed(type).equals(boxed(property.attribute().type().javaType())));
  }

  static boolean isExact(TypeMirror parameter, Property property) {
    return TypeName.get(parameter).equals(property.attribute().type().javaType());
  }

  private static TypeName boxed(TypeName type) {
    return type.isPrimitive() ? type.box() : type;
  }
}
