package dev.dynaset.codec;

import dev.dynaset.sdk.AttributeValues;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Values that a key is compared with. Each method takes the name of the member, for messages, and
 * throws a {@link NullPointerException} for null and an {@link IllegalArgumentException} for what
 * cannot be in a key: an empty string, an empty binary, a number or a time that DynamoDB cannot
 * store.
 */
public final class KeyValues {
  private KeyValues() {}

  /** A value of any form that is stored as an S, an N or a B that is not empty. */
  public static <V> AttributeValue value(String member, Form<V> form, V value) {
    AttributeValue key;
    try {
      key = form.toAttributeValue(notNull(member, value));
    } catch (IllegalArgumentException e) {
      throw unstorable(member, e);
    }
    if (isEmpty(key)) {
      throw key.s() == null ? emptyBinary(member) : emptyString(member);
    }
    return key;
  }

  /** Whether a value is an S or a B that is empty, which no key may be. */
  public static boolean isEmpty(AttributeValue value) {
    return (value.s() != null && value.s().isEmpty())
        || (value.b() != null && value.b().asByteArrayUnsafe().length == 0);
  }

  /** An S value that is not empty. */
  public static AttributeValue string(String member, String value) {
    return AttributeValues.s(notEmpty(member, value));
  }

  /** An S value that is the start of keys, and not empty. */
  public static AttributeValue prefix(String member, String value) {
    requirePrefix(member, notNull(member, value).isEmpty());
    return AttributeValues.s(value);
  }

  /** An S value that is the start of a part of keys; an empty one is that of all. */
  public static AttributeValue start(String member, String value) {
    return AttributeValues.s(notNull(member, value));
  }

  /** A B value that is the start of keys, and not empty. */
  public static AttributeValue prefix(String member, byte[] value) {
    requirePrefix(member, notNull(member, value).length == 0);
    return AttributeValues.b(SdkBytes.fromByteArray(value));
  }

  private static void requirePrefix(String member, boolean empty) {
    if (empty) {
      throw new IllegalArgumentException("The prefix of " + member
          + " is empty, which DynamoDB refuses. Leave the condition out instead.");
    }
  }

  /** An N value. */
  public static AttributeValue number(String member, long value) {
    return AttributeValues.n(NumberText.format(value));
  }

  /** An N value. */
  public static AttributeValue number(String member, double value) {
    try {
      return AttributeValues.n(NumberText.format(value));
    } catch (IllegalArgumentException e) {
      throw unstorable(member, e);
    }
  }

  /** An N value. */
  public static AttributeValue number(String member, float value) {
    try {
      return AttributeValues.n(NumberText.format(value));
    } catch (IllegalArgumentException e) {
      throw unstorable(member, e);
    }
  }

  /** An N value. */
  public static AttributeValue number(String member, Number value) {
    try {
      return AttributeValues.n(NumberText.format(notNull(member, value)));
    } catch (IllegalArgumentException e) {
      throw unstorable(member, e);
    }
  }

  /** An S value. */
  public static AttributeValue instant(String member, Instant value) {
    return formatted(member, value, InstantForm.INSTANCE);
  }

  /** An S value. */
  public static AttributeValue localDate(String member, LocalDate value) {
    return formatted(member, value, LocalDateForm.INSTANCE);
  }

  /** An S value. */
  public static AttributeValue localDateTime(String member, LocalDateTime value) {
    return formatted(member, value, LocalDateTimeForm.INSTANCE);
  }

  /** An S value. */
  public static AttributeValue uuid(String member, UUID value) {
    return formatted(member, value, UuidForm.INSTANCE);
  }

  /** An S value: the name of the constant. */
  public static AttributeValue enumValue(String member, Enum<?> value) {
    return AttributeValues.s(notNull(member, value).name());
  }

  /** A B value that is not empty. */
  public static AttributeValue binary(String member, byte[] value) {
    if (notNull(member, value).length == 0) {
      throw emptyBinary(member);
    }
    return AttributeValues.b(SdkBytes.fromByteArray(value));
  }

  private static IllegalArgumentException emptyString(String member) {
    return new IllegalArgumentException(member + " is an empty string, which no key may be.");
  }

  private static IllegalArgumentException emptyBinary(String member) {
    return new IllegalArgumentException(member + " is empty, which no key may be.");
  }

  private static <V> AttributeValue formatted(String member, V value, TextForm<V> form) {
    try {
      return AttributeValues.s(form.format(notNull(member, value)));
    } catch (IllegalArgumentException e) {
      throw unstorable(member, e);
    }
  }

  private static String notEmpty(String member, String value) {
    if (notNull(member, value).isEmpty()) {
      throw emptyString(member);
    }
    return value;
  }

  private static <V> V notNull(String member, V value) {
    if (value == null) {
      throw new NullPointerException(member + " is null, which no key may be.");
    }
    return value;
  }

  private static IllegalArgumentException unstorable(
      String member, IllegalArgumentException cause) {
    return new IllegalArgumentException(
        member + " cannot be stored: " + Reasons.of(cause) + ".", cause);
  }
}
