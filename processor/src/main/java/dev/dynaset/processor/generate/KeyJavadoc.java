package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import dev.dynaset.processor.model.Scalar;
import dev.dynaset.processor.model.ScalarType;
import dev.dynaset.processor.model.Wire;

/**
 * What Javadoc says of parts of keys as parameters: {@code id the hash key, neither null nor empty}.
 */
final class KeyJavadoc {
  private KeyJavadoc() {}

  /** The tag of the parameter that is a part of the key of the table. */
  static CodeBlock tag(KeyPart part) {
    return tag(part, part.variable(), part.role());
  }

  /** The tag of a parameter that is one value of a part. */
  static CodeBlock tag(KeyPart part, String parameter, String words) {
    return tag(part, parameter, words, "");
  }

  /**
   * The same.
   *
   * @param more what else is to say of the value
   */
  static CodeBlock tag(KeyPart part, String parameter, String words, String more) {
    String refused = mayBeEmpty(part) ? ", neither null nor empty" : ", not null";
    return JavadocTags.parameter(
        parameter, (part.type().isPrimitive() ? words : words + refused) + more);
  }

  /** The same of a parameter that is several values of a part. */
  static CodeBlock tagOfEach(KeyPart part, String parameter, String words, String more) {
    String refused = mayBeEmpty(part) ? ", none of them null or empty" : ", none of them null";
    return JavadocTags.parameter(parameter, words + refused + more);
  }

  private static boolean mayBeEmpty(KeyPart part) {
    return part.attribute().type().content() instanceof ScalarType type
        && (type.scalar() == Scalar.STRING || type.wire() == Wire.B);
  }
}
