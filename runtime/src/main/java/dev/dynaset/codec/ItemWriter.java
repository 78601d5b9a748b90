package dev.dynaset.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Takes the attributes of one item, each by its position in the {@link ItemShape} of the model,
 * keys first.
 *
 * <p>A null is an absent attribute to methods whose names end in {@code OrAbsent}; the others throw
 * an {@link dev.dynaset.ItemMappingException}, as all of them do for a value that DynamoDB cannot
 * store.
 *
 * <p>Subclasses say where attributes go; this class hands them what DynamoDB stores.
 */
public abstract class ItemWriter {
  private final ItemShape shape;
  /** What has written of the same attributes before, such as what tells documents apart. */
  private @Nullable ItemWriter whole;

  /** For targets of attributes. */
  protected ItemWriter(ItemShape shape) {
    this.shape = shape;
  }

  /** The attributes of the model. */
  protected final ItemShape shape() {
    return shape;
  }

  /** Takes an S attribute. */
  protected abstract void putText(int position, String value);

  /** Takes an N attribute. */
  protected abstract void putNumber(int position, String digits);

  /** Takes a B attribute; the array stays the model's. */
  protected abstract void putBinary(int position, byte[] value);

  /** Takes a BOOL attribute. */
  protected abstract void putBool(int position, boolean value);

  /** Takes a value of any form; lets the exceptions of the form pass. */
  protected abstract <V> void putValue(int position, Form<V> form, V value);

  /** Takes an attribute that the shape does not have. */
  protected abstract void putUnknown(String name, AttributeValue value);

  /** A writer of the same attributes by the positions of another shape. */
  protected abstract ItemWriter reshaped(ItemShape shape);

  /** A key attribute in words, for messages; null if it was not written yet. Never throws. */
  protected abstract @Nullable String keyText(int position);

  private MappingErrors errors() {
    return MappingErrors.of(this);
  }

  private <V> V required(int position, @Nullable V value) {
    if (value == null) {
      throw errors().isNull(position);
    }
    return value;
  }

  private <V> void formatted(int position, V value, TextForm<V> form) {
    String text;
    try {
      text = form.format(value);
    } catch (IllegalArgumentException e) {
      throw errors().unstorable(position, e);
    }
    putText(position, text);
  }

  /**
   * Attributes whose names the shape does not have, as they are stored. Null is none.
   *
   * @throws IllegalArgumentException if the shape has one of the names
   */
  public final void unknownAttributes(@Nullable Map<String, AttributeValue> attributes) {
    if (attributes == null) {
      return;
    }
    attributes.forEach((name, value) -> {
      ItemShape known = knowing(name);
      if (known != null) {
        throw new IllegalArgumentException((shape.isDocument() ? "the" : "The") + " attribute '"
            + name + "' is the member '" + known.memberOf(name) + "' of " + known.model()
            + ", and cannot be among the unknown attributes, too.");
      }
      putUnknown(name, value);
    });
  }

  private @Nullable ItemShape knowing(String name) {
    if (shape.has(name)) {
      return shape;
    }
    return whole == null ? null : whole.knowing(name);
  }

  /** An attribute of any form. Must not be null. */
  public final <V> void value(int position, Form<V> form, @Nullable V value) {
    write(position, form, required(position, value));
  }

  /** An attribute of any form. */
  public final <V> void valueOrAbsent(int position, Form<V> form, @Nullable V value) {
    if (value != null) {
      write(position, form, value);
    }
  }

  private <V> void write(int position, Form<V> form, V value) {
    if (form.isAbsent(value)) {
      return;
    }
    try {
      putValue(position, form, value);
    } catch (IllegalArgumentException e) {
      throw errors().unstorable(position, e);
    }
  }

  /** An attribute of any form; absent if it is empty. */
  @SuppressWarnings("NullableOptional") // A field that was never set is null.
  public final <V> void optional(int position, Form<V> form, @Nullable Optional<V> value) {
    if (value != null && value.isPresent()) {
      write(position, form, value.get());
    }
  }

  /** An N attribute; absent if it is empty. */
  @SuppressWarnings("NullableOptional") // A field that was never set is null.
  public final void optional(int position, @Nullable OptionalInt value) {
    if (value != null && value.isPresent()) {
      number(position, (long) value.getAsInt());
    }
  }

  /** An N attribute; absent if it is empty. */
  @SuppressWarnings("NullableOptional") // A field that was never set is null.
  public final void optional(int position, @Nullable OptionalLong value) {
    if (value != null && value.isPresent()) {
      number(position, value.getAsLong());
    }
  }

  /** An N attribute; absent if it is empty. */
  @SuppressWarnings("NullableOptional") // A field that was never set is null.
  public final void optional(int position, @Nullable OptionalDouble value) {
    if (value != null && value.isPresent()) {
      number(position, value.getAsDouble());
    }
  }

  /** The attributes of a value of a subtype whose codec this is. */
  public final <D> void as(DocumentCodec<D> codec, D value) {
    ItemWriter part = reshaped(codec.shape());
    part.whole = this;
    codec.write(value, part);
  }

  /**
   * Says that a value is of none of the subtypes that are known; to be thrown.
   *
   * @param known the names of the subtypes, for the message
   */
  public final RuntimeException unknownSubtype(int position, Object value, String known) {
    return errors()
        .unstorable(
            position,
            new IllegalArgumentException("a " + value.getClass().getName()
                + " is none of the subtypes that @Document lists: " + known));
  }

  /** An S attribute as it is. Must not be null. */
  public final void string(int position, @Nullable String value) {
    putText(position, required(position, value));
  }

  /** An S attribute as it is. */
  public final void stringOrAbsent(int position, @Nullable String value) {
    if (value != null) {
      putText(position, value);
    }
  }

  /** A BOOL attribute. */
  public final void bool(int position, boolean value) {
    putBool(position, value);
  }

  /** A BOOL attribute. Must not be null. */
  public final void bool(int position, @Nullable Boolean value) {
    putBool(position, required(position, value));
  }

  /** A BOOL attribute. */
  public final void boolOrAbsent(int position, @Nullable Boolean value) {
    if (value != null) {
      putBool(position, value);
    }
  }

  /** An N attribute. */
  public final void number(int position, long value) {
    putNumber(position, NumberText.format(value));
  }

  /**
   * An N attribute; neither NaN nor infinite, and no larger and no smaller than DynamoDB can store.
   */
  public final void number(int position, double value) {
    String digits;
    try {
      digits = NumberText.format(value);
    } catch (IllegalArgumentException e) {
      throw errors().unstorable(position, e);
    }
    putNumber(position, digits);
  }

  /** An N attribute; neither NaN nor infinite. */
  public final void number(int position, float value) {
    String digits;
    try {
      digits = NumberText.format(value);
    } catch (IllegalArgumentException e) {
      throw errors().unstorable(position, e);
    }
    putNumber(position, digits);
  }

  /**
   * An N attribute: a box of a primitive, a {@link BigInteger} or a {@link BigDecimal}. Must not be
   * null.
   */
  public final void number(int position, @Nullable Number value) {
    String digits;
    try {
      digits = NumberText.format(required(position, value));
    } catch (IllegalArgumentException e) {
      throw errors().unstorable(position, e);
    }
    putNumber(position, digits);
  }

  /** An N attribute: a box of a primitive, a {@link BigInteger} or a {@link BigDecimal}. */
  public final void numberOrAbsent(int position, @Nullable Number value) {
    if (value != null) {
      number(position, value);
    }
  }

  /**
   * An S attribute: ISO-8601 in UTC with nine digits; the year must be between 0 and 9999. Must not
   * be null.
   */
  public final void instant(int position, @Nullable Instant value) {
    formatted(position, required(position, value), InstantForm.INSTANCE);
  }

  /** An S attribute: ISO-8601 in UTC with nine digits; the year must be between 0 and 9999. */
  public final void instantOrAbsent(int position, @Nullable Instant value) {
    if (value != null) {
      formatted(position, value, InstantForm.INSTANCE);
    }
  }

  /** An S attribute: ISO-8601; the year must be between 0 and 9999. Must not be null. */
  public final void localDate(int position, @Nullable LocalDate value) {
    formatted(position, required(position, value), LocalDateForm.INSTANCE);
  }

  /** An S attribute: ISO-8601; the year must be between 0 and 9999. */
  public final void localDateOrAbsent(int position, @Nullable LocalDate value) {
    if (value != null) {
      formatted(position, value, LocalDateForm.INSTANCE);
    }
  }

  /**
   * An S attribute: ISO-8601 with nine digits; the year must be between 0 and 9999. Must not be
   * null.
   */
  public final void localDateTime(int position, @Nullable LocalDateTime value) {
    formatted(position, required(position, value), LocalDateTimeForm.INSTANCE);
  }

  /** An S attribute: ISO-8601 with nine digits; the year must be between 0 and 9999. */
  public final void localDateTimeOrAbsent(int position, @Nullable LocalDateTime value) {
    if (value != null) {
      formatted(position, value, LocalDateTimeForm.INSTANCE);
    }
  }

  /** An S attribute. Must not be null. */
  public final void uuid(int position, @Nullable UUID value) {
    formatted(position, required(position, value), UuidForm.INSTANCE);
  }

  /** An S attribute. */
  public final void uuidOrAbsent(int position, @Nullable UUID value) {
    if (value != null) {
      formatted(position, value, UuidForm.INSTANCE);
    }
  }

  /** An S attribute: the name of the constant. Must not be null. */
  public final void enumValue(int position, @Nullable Enum<?> value) {
    putText(position, required(position, value).name());
  }

  /** An S attribute: the name of the constant. */
  public final void enumOrAbsent(int position, @Nullable Enum<?> value) {
    if (value != null) {
      putText(position, value.name());
    }
  }

  /** A B attribute; the array is copied. Must not be null. */
  public final void binary(int position, byte @Nullable [] value) {
    putBinary(position, required(position, value));
  }

  /** A B attribute; the array is copied. */
  public final void binaryOrAbsent(int position, byte @Nullable [] value) {
    if (value != null) {
      putBinary(position, value);
    }
  }
}
