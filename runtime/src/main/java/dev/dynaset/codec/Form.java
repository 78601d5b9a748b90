package dev.dynaset.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How the values of one type are stored: as an attribute of an item or a document, or as an element
 * of a collection. {@link Forms} has them. Immutable and thread-safe.
 *
 * @param <V> the type
 */
public abstract class Form<V> {
  Form() {}

  /**
   * The value as the AWS SDK has it.
   *
   * @throws IllegalArgumentException with the reason in words if it cannot be stored
   */
  public final AttributeValue toAttributeValue(V value) {
    return toAttributeValue(value, false);
  }

  /** The value as the AWS SDK has it; if it is only compared, unknown constants are taken. */
  final AttributeValue toAttributeValue(V value, boolean isCompared) {
    AttributeValueTarget target = new AttributeValueTarget(isCompared);
    write(value, target);
    return target.value();
  }

  /**
   * The value that a source has, NULL refused.
   *
   * @throws IllegalArgumentException with the reason in words, the value not quoted, if there is
   *     none
   */
  public final V readFrom(ValueSource in) {
    return read(in);
  }

  /**
   * The value that is stored, which is not NULL.
   *
   * @throws IllegalArgumentException with the reason in words, the value not quoted, if there is
   *     none
   */
  abstract V read(ValueSource in);

  /**
   * Stores a value.
   *
   * @throws IllegalArgumentException with the reason in words if it cannot be stored
   */
  abstract void write(V value, ValueTarget out);

  /** What an attribute that is absent means; null if it means nothing. */
  @Nullable
  V ofAbsent() {
    return null;
  }

  /** Whether the value is stored by leaving its attribute out. */
  boolean isAbsent(V value) {
    return false;
  }

  /** Whether a collection of this form may have null elements, stored as NULL. */
  boolean takesNull() {
    return false;
  }

  /** The text of an S or the digits of an N, for keys of maps and elements of sets. */
  String toText(V value) {
    throw new UnsupportedOperationException("not stored as S or N");
  }

  /** The same text for a target, which may take what cannot be stored. */
  String toText(V value, ValueTarget out) {
    return toText(value);
  }

  /** The other texts of an S that are read as the value, which is a text. */
  List<String> aliases(V value) {
    return List.of();
  }

  /** Whether other texts are read as the value. */
  public final boolean hasAliases(V value) {
    return !aliases(value).isEmpty();
  }

  /** The other texts that the elements of a set may have. */
  List<String> elementAliases(V value) {
    return List.of();
  }

  /** The value of the text of an S or the digits of an N. */
  V ofText(String text) {
    throw new UnsupportedOperationException("not stored as S or N");
  }

  /** The bytes of a B, for elements of sets. */
  byte[] toBytes(V value) {
    throw new UnsupportedOperationException("not stored as B");
  }

  /** The value of the bytes of a B. */
  V ofBytes(byte[] bytes) {
    throw new UnsupportedOperationException("not stored as B");
  }
}
