package dev.dynaset.codec;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where one value goes: exactly one, of which the parts of a list, a map or a document come between
 * a {@code begin} and its {@code end}.
 */
public abstract class ValueTarget {
  /** For targets of values. */
  protected ValueTarget() {}

  /** Takes an S. */
  public abstract void text(String value);

  /** Takes an N. */
  public abstract void number(String digits);

  /** Takes a B; the array is copied. */
  public abstract void binary(byte[] value);

  /** Takes a BOOL. */
  public abstract void bool(boolean value);

  /** Takes a NULL. */
  public abstract void nul();

  /** Takes an SS, which is not empty. */
  public abstract void texts(List<String> values);

  /** Takes an NS, which is not empty. */
  public abstract void numbers(List<String> digits);

  /** Takes a BS, which is not empty; the arrays are copied. */
  public abstract void binaries(List<byte[]> values);

  /** Starts an L of so many elements, each of which is a value. */
  public abstract void beginList(int size);

  /** Ends an L. */
  public abstract void endList();

  /** Starts an M of so many entries, each of which is a key and a value. */
  public abstract void beginMap(int size);

  /** What is thrown if two keys of an M are stored as the same text. */
  static IllegalArgumentException keyTwice() {
    return new IllegalArgumentException("another entry has a key that is stored as the same text");
  }

  /** Takes the key of an entry of an M. */
  public abstract void key(String key);

  /** Ends an M. */
  public abstract void endMap();

  /** Starts an M whose attributes go to what is returned. */
  public abstract ItemWriter beginDocument(ItemShape shape);

  /** Ends the M of a document. */
  public abstract void endDocument();

  /**
   * The text that is taken for the constant of an enum that stands for texts that the enum does not
   * know.
   *
   * @throws IllegalArgumentException with this reason, unless the target only compares values
   */
  String unknownConstant(String reason) {
    throw new IllegalArgumentException(reason);
  }

  /** Takes a value as the AWS SDK has it. */
  public abstract void attributeValue(AttributeValue value);
}
