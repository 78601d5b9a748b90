package dev.dynaset.codec;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One stored value, wherever it comes from. While the elements of a list or a map are visited, it
 * stands for each of them in turn.
 *
 * <p>Each method that returns a value throws an {@link IllegalArgumentException} if the value is of
 * another type; {@link #wrongType} makes it.
 */
public abstract class ValueSource {
  /** For sources of values. */
  protected ValueSource() {}

  /** What is stored. */
  public abstract AttributeValue.Type type();

  /** The text of an S. */
  public abstract String text();

  /** The digits of an N. */
  public abstract String number();

  /** The bytes of a B; the array is the caller's. */
  public abstract byte[] binary();

  /** The value of a BOOL. */
  public abstract boolean bool();

  /** The texts of an SS. */
  public abstract List<String> texts();

  /** The digits of an NS. */
  public abstract List<String> numbers();

  /** The bytes of a BS; the arrays are the caller's. */
  public abstract List<byte[]> binaries();

  /** How many elements an L has, or entries an M, at most; 0 for a value of another type. */
  public abstract int size();

  /** Visits the elements of an L in their order. */
  public abstract void visitList(ElementVisitor visitor);

  /** Visits the entries of an M. */
  public abstract void visitMap(EntryVisitor visitor);

  /** The attributes of an M. */
  public abstract ItemReader attributes(ItemShape shape);

  /** The value as the AWS SDK has it. */
  public abstract AttributeValue attributeValue();

  /** Whether the value is NULL. */
  public final boolean isNull() {
    return type() == AttributeValue.Type.NUL;
  }

  /** The exception for a value that is not of this type. */
  protected final IllegalArgumentException wrongType(String expected) {
    return MappingFault.wrongType(expected, type());
  }

  /** Takes the elements of a list. */
  public interface ElementVisitor {
    /** Takes the element that {@code in} stands for now. */
    void element(ValueSource in);
  }

  /** Takes the entries of a map. */
  public interface EntryVisitor {
    /** Takes the entry whose value {@code in} stands for now. */
    void entry(String key, ValueSource in);
  }
}
