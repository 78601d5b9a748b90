package dev.dynaset.processor.model;

import java.util.EnumSet;
import java.util.Set;

/** Types of which something else may be read than was written, as far as it shows in Java. */
public final class Rounding {
  /** Zeros at their end, and the sign of zero, are not stored; nor are fractions of a second. */
  private static final Set<Scalar> SCALARS = EnumSet.of(
      Scalar.FLOAT,
      Scalar.DOUBLE,
      Scalar.BIG_DECIMAL,
      Scalar.FLOATS,
      Scalar.DOUBLES,
      Scalar.EPOCH_SECONDS,
      Scalar.ATTRIBUTE_VALUE);

  private Rounding() {}

  /** Whether a model has an attribute of such a type. */
  public static boolean isIn(TableModel model) {
    return model.attributes().stream().anyMatch(attribute -> isIn(attribute.type()));
  }

  /** What a document is made of, and what a converter does, is not known. */
  private static boolean isIn(AttributeType type) {
    return type instanceof ConvertedType
        || type instanceof DocumentType
        || type instanceof UnknownAttributesType
        || (type instanceof ScalarType scalar && SCALARS.contains(scalar.scalar()))
        || type.parts().stream().anyMatch(Rounding::isIn);
  }
}
