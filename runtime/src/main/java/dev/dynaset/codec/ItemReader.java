package dev.dynaset.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attributes of one item, asked for by their position in the {@link ItemShape} of the model, in
 * any order.
 *
 * <p>An attribute that is absent, or holds NULL, is null: methods whose names end in {@code OrNull}
 * return it, the others throw an {@link dev.dynaset.ItemMappingException}. So do all of them for a
 * value of another type, or one that does not fit the Java type: a number is never rounded to an
 * integer, and never wraps around.
 *
 * <p>Subclasses say where attributes come from; they hand out what DynamoDB stores, and this class
 * makes Java types of it.
 */
public abstract class ItemReader {
  /** Stands for what is no whole number of few digits: it has more. */
  protected static final long NO_SHORT_INTEGER = Long.MIN_VALUE;

  private final ItemShape shape;
  /** What has read of the same attributes before, such as what tells one document from another. */
  private @Nullable ItemReader whole;

  /** For sources of attributes. */
  protected ItemReader(ItemShape shape) {
    this.shape = shape;
  }

  /** The attributes of the model. */
  protected final ItemShape shape() {
    return shape;
  }

  /**
   * The text of an S attribute; null if it is absent. Throws {@link #wrongType} if it has another
   * type.
   */
  protected abstract @Nullable String textAt(int position);

  /**
   * The digits of an N attribute; null if it is absent. Throws {@link #wrongType} if it has another
   * type.
   */
  protected abstract @Nullable String numberAt(int position);

  /**
   * The value of an N attribute that is a whole number of few digits, without a text of them; {@link
   * #NO_SHORT_INTEGER} of any other. Throws {@link #wrongType} if it has another type.
   */
  protected long shortIntegerAt(int position) {
    return NO_SHORT_INTEGER;
  }

  /**
   * The bytes of a B attribute; null if it is absent. Throws {@link #wrongType} if it has another
   * type.
   */
  protected abstract byte @Nullable [] binaryAt(int position);

  /**
   * The value of a BOOL attribute; null if it is absent. Throws {@link #wrongType} if it has
   * another type.
   */
  protected abstract @Nullable Boolean boolAt(int position);

  /** A value of any type; null if it is absent or NULL. */
  protected abstract @Nullable ValueSource valueAt(int position);

  /** All attributes by their stored names; not to be changed. */
  protected abstract Map<String, AttributeValue> attributes();

  /** The same attributes, asked for by the positions of another shape. */
  protected abstract ItemReader reshaped(ItemShape shape);

  /** A key attribute in words, for messages; null if it is absent. Never throws. */
  protected abstract @Nullable String keyText(int position);

  /** The exception for an attribute that has another type than the model says. */
  protected final RuntimeException wrongType(int position, String expected, String found) {
    return errors().wrongType(position, expected, found);
  }

  /**
   * The model and the key of the item, sensitive parts masked, for messages:
   * {@code Order {id=a, date=b}}.
   */
  public final String describe() {
    return errors().describe();
  }

  /**
   * Whether an S attribute is absent, or the same as a part of a text.
   *
   * @param start where the part begins
   * @param end where it ends
   */
  public boolean isAbsentOr(int position, String text, int start, int end) {
    String here = textAt(position);
    return here == null || (here.length() == end - start && text.startsWith(here, start));
  }

  /**
   * The exception for a member of which a key attribute says something else than its own attribute.
   *
   * @param key the position of the key attribute
   */
  public final RuntimeException contradicted(int position, int key) {
    return errors().contradicted(position, key);
  }

  /** The exception for an item whose key is none of the model. */
  public final RuntimeException unknownItem(String known) {
    return errors().unknownItem(known);
  }

  /** The exception for the constructor or a setter of the model that threw another. */
  public final RuntimeException refused(RuntimeException cause) {
    return errors().refused(cause);
  }

  private MappingErrors errors() {
    return MappingErrors.of(this);
  }

  private <V> V required(int position, @Nullable V value) {
    if (value == null) {
      throw errors().missing(position, cureOfMissing());
    }
    return value;
  }

  private <V> V primitive(int position, @Nullable V value, String box) {
    if (value == null) {
      throw errors().missing(position, cureOfMissing(box));
    }
    return value;
  }

  private <V> @Nullable V parsed(int position, TextForm<V> form) {
    String text = textAt(position);
    if (text == null) {
      return null;
    }
    try {
      return form.parse(text);
    } catch (IllegalArgumentException e) {
      throw errors().unreadable(position, e);
    }
  }

  private long integer(int position, long min, long max, String type, String box) {
    long value = shortIntegerAt(position);
    if (value != NO_SHORT_INTEGER && value >= min && value <= max) {
      return value;
    }
    String text = primitive(position, numberAt(position), box);
    try {
      return NumberText.toLong(text, min, max, type);
    } catch (IllegalArgumentException e) {
      throw errors().unreadable(position, e);
    }
  }

  /** The attributes whose names the shape does not have, as they are stored; not to be changed. */
  public final Map<String, AttributeValue> unknownAttributes() {
    Map<String, AttributeValue> unknown = new LinkedHashMap<>(attributes());
    unknown.keySet().removeIf(this::knows);
    return Collections.unmodifiableMap(unknown);
  }

  private boolean knows(String name) {
    return shape.has(name) || (whole != null && whole.knows(name));
  }

  /** What to do about a required attribute that is absent, as a sentence after a blank. */
  String cureOfMissing() {
    return " If older items lack it, make the member @Nullable.";
  }

  /** The same of a member that may be a primitive, which cannot be null. */
  private String cureOfMissing(String box) {
    String cure = cureOfMissing();
    return cure.isEmpty()
        ? cure
        : " If older items lack it, say what that means with @Attribute(absent = \"…\"), or make the"
            + " member a @Nullable " + box + ".";
  }

  /** Whether an attribute is absent, or holds NULL. */
  public final boolean isAbsent(int position) {
    return valueAt(position) == null;
  }

  /**
   * An attribute of any form. If it is absent, what that means to the form, such as an empty set.
   */
  public final <V> V value(int position, Form<V> form) {
    ValueSource source = valueAt(position);
    return source == null ? required(position, form.ofAbsent()) : read(position, form, source);
  }

  /** An attribute of any form that is read by itself, be it required in the model or not. */
  public final <V> V selected(int position, Form<V> form) {
    ValueSource source = valueAt(position);
    V value = source == null ? form.ofAbsent() : read(position, form, source);
    if (value == null) {
      throw errors().notThere(position);
    }
    return value;
  }

  /** An attribute of any form. Null if it is absent. */
  public final <V> @Nullable V valueOrNull(int position, Form<V> form) {
    ValueSource source = valueAt(position);
    return source == null ? null : read(position, form, source);
  }

  private <V> V read(int position, Form<V> form, ValueSource source) {
    try {
      return form.read(source);
    } catch (IllegalArgumentException e) {
      throw errors().unreadable(position, e);
    }
  }

  /** An attribute of any form. Empty if it is absent. */
  public final <V> Optional<V> optional(int position, Form<V> form) {
    return Optional.ofNullable(valueOrNull(position, form));
  }

  /** An N attribute that is a whole number and fits int. Empty if it is absent. */
  public final OptionalInt optionalInt(int position) {
    Integer value = intOrNull(position);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** An N attribute that is a whole number and fits long. Empty if it is absent. */
  public final OptionalLong optionalLong(int position) {
    Long value = longOrNull(position);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** An N attribute as the nearest double. Empty if it is absent. */
  public final OptionalDouble optionalDouble(int position) {
    Double value = doubleOrNull(position);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** The value of a subtype whose codec this is: its attributes are among these. */
  public final <D> D as(DocumentCodec<D> codec) {
    ItemReader part = reshaped(codec.shape());
    part.whole = this;
    return codec.read(part);
  }

  /** The item as one of several kinds, the attributes of whose key have the same positions. */
  public final <T> T ofKind(ItemCodec<T, ?> kind) {
    return kind.readOfKind(sameItem(kind.shape()));
  }

  /** The key of the item as one of several kinds. */
  public final <K> K keyOfKind(ItemCodec<?, K> kind) {
    return kind.readKey(sameItem(kind.shape()));
  }

  /** The item by the positions of another shape, which is read before another item is. */
  protected ItemReader sameItem(ItemShape shape) {
    return reshaped(shape);
  }

  /**
   * The text of a key attribute, which is asked for more than once: by what tells kinds of items apart,
   * and by each kind.
   */
  public String keyString(int position) {
    return string(position);
  }

  /**
   * The exception for a discriminator that names none of the subtypes.
   *
   * @param known the names of the subtypes, for the message
   */
  public final RuntimeException unknownSubtype(int position, String known) {
    return errors()
        .unreadable(position, new IllegalArgumentException("it is none of the subtypes: " + known));
  }

  /** An S attribute as it is. */
  public final String string(int position) {
    return required(position, stringOrNull(position));
  }

  /** An S attribute as it is. Null if it is absent. */
  public final @Nullable String stringOrNull(int position) {
    return textAt(position);
  }

  /** A BOOL attribute. */
  public final boolean bool(int position) {
    return primitive(position, boolAt(position), "Boolean");
  }

  /** A BOOL attribute. Null if it is absent. */
  public final @Nullable Boolean boolOrNull(int position) {
    return boolAt(position);
  }

  /** An N attribute that is a whole number and fits byte. */
  public final byte byteValue(int position) {
    return (byte) integer(position, Byte.MIN_VALUE, Byte.MAX_VALUE, "byte", "Byte");
  }

  /** An N attribute that is a whole number and fits byte. Null if it is absent. */
  public final @Nullable Byte byteOrNull(int position) {
    return isAbsent(position)
        ? null
        : (Byte) (byte) integer(position, Byte.MIN_VALUE, Byte.MAX_VALUE, "byte", "Byte");
  }

  /** An N attribute that is a whole number and fits short. */
  public final short shortValue(int position) {
    return (short) integer(position, Short.MIN_VALUE, Short.MAX_VALUE, "short", "Short");
  }

  /** An N attribute that is a whole number and fits short. Null if it is absent. */
  public final @Nullable Short shortOrNull(int position) {
    return isAbsent(position)
        ? null
        : (Short) (short) integer(position, Short.MIN_VALUE, Short.MAX_VALUE, "short", "Short");
  }

  /** An N attribute that is a whole number and fits int. */
  public final int intValue(int position) {
    return (int) integer(position, Integer.MIN_VALUE, Integer.MAX_VALUE, "int", "Integer");
  }

  /** An N attribute that is a whole number and fits int. Null if it is absent. */
  public final @Nullable Integer intOrNull(int position) {
    return isAbsent(position)
        ? null
        : (Integer) (int) integer(position, Integer.MIN_VALUE, Integer.MAX_VALUE, "int", "Integer");
  }

  /** An N attribute that is a whole number and fits long. */
  public final long longValue(int position) {
    return integer(position, Long.MIN_VALUE, Long.MAX_VALUE, "long", "Long");
  }

  /** An N attribute that is a whole number and fits long. Null if it is absent. */
  public final @Nullable Long longOrNull(int position) {
    return isAbsent(position)
        ? null
        : (Long) integer(position, Long.MIN_VALUE, Long.MAX_VALUE, "long", "Long");
  }

  /** An N attribute as the nearest float. */
  public final float floatValue(int position) {
    return primitive(position, floatOrNull(position), "Float");
  }

  /** An N attribute as the nearest float. Null if it is absent. */
  public final @Nullable Float floatOrNull(int position) {
    String text = numberAt(position);
    if (text == null) {
      return null;
    }
    try {
      return NumberText.toFloat(text);
    } catch (IllegalArgumentException e) {
      throw errors().unreadable(position, e);
    }
  }

  /** An N attribute as the nearest double. */
  public final double doubleValue(int position) {
    return primitive(position, doubleOrNull(position), "Double");
  }

  /** An N attribute as the nearest double. Null if it is absent. */
  public final @Nullable Double doubleOrNull(int position) {
    String text = numberAt(position);
    if (text == null) {
      return null;
    }
    try {
      return NumberText.toDouble(text);
    } catch (IllegalArgumentException e) {
      throw errors().unreadable(position, e);
    }
  }

  /** An N attribute that is a whole number. */
  public final BigInteger bigInteger(int position) {
    return required(position, bigIntegerOrNull(position));
  }

  /** An N attribute that is a whole number. Null if it is absent. */
  public final @Nullable BigInteger bigIntegerOrNull(int position) {
    String text = numberAt(position);
    if (text == null) {
      return null;
    }
    try {
      return NumberText.toBigInteger(text);
    } catch (IllegalArgumentException e) {
      throw errors().unreadable(position, e);
    }
  }

  /** An N attribute with all its digits. */
  public final BigDecimal bigDecimal(int position) {
    return required(position, bigDecimalOrNull(position));
  }

  /** An N attribute with all its digits. Null if it is absent. */
  public final @Nullable BigDecimal bigDecimalOrNull(int position) {
    String text = numberAt(position);
    if (text == null) {
      return null;
    }
    try {
      return NumberText.toBigDecimal(text);
    } catch (IllegalArgumentException e) {
      throw errors().unreadable(position, e);
    }
  }

  /** An S attribute that is an ISO-8601 time with an offset, of any width. */
  public final Instant instant(int position) {
    return required(position, instantOrNull(position));
  }

  /** An S attribute that is an ISO-8601 time with an offset, of any width. Null if it is absent. */
  public final @Nullable Instant instantOrNull(int position) {
    return parsed(position, InstantForm.INSTANCE);
  }

  /** An S attribute that is an ISO-8601 date. */
  public final LocalDate localDate(int position) {
    return required(position, localDateOrNull(position));
  }

  /** An S attribute that is an ISO-8601 date. Null if it is absent. */
  public final @Nullable LocalDate localDateOrNull(int position) {
    return parsed(position, LocalDateForm.INSTANCE);
  }

  /** An S attribute that is an ISO-8601 date and time, of any width. */
  public final LocalDateTime localDateTime(int position) {
    return required(position, localDateTimeOrNull(position));
  }

  /** An S attribute that is an ISO-8601 date and time, of any width. Null if it is absent. */
  public final @Nullable LocalDateTime localDateTimeOrNull(int position) {
    return parsed(position, LocalDateTimeForm.INSTANCE);
  }

  /** An S attribute that is a UUID. */
  public final UUID uuid(int position) {
    return required(position, uuidOrNull(position));
  }

  /** An S attribute that is a UUID. Null if it is absent. */
  public final @Nullable UUID uuidOrNull(int position) {
    return parsed(position, UuidForm.INSTANCE);
  }

  /** An S attribute that is the name of an enum constant. */
  public final <E extends Enum<E>> E enumValue(int position, EnumForm<E> form) {
    return required(position, parsed(position, form));
  }

  /** An S attribute that is the name of an enum constant. Null if it is absent. */
  public final <E extends Enum<E>> @Nullable E enumOrNull(int position, EnumForm<E> form) {
    return parsed(position, form);
  }

  /** A B attribute; the array is the caller's. */
  public final byte[] binary(int position) {
    return required(position, binaryAt(position));
  }

  /** A B attribute; the array is the caller's. Null if it is absent. */
  public final byte @Nullable [] binaryOrNull(int position) {
    return binaryAt(position);
  }
}
