package dev.dynaset.codec;

import dev.dynaset.ItemMappingException;
import org.jspecify.annotations.Nullable;

/** Words the exceptions about one item: model, member and key, never another value. */
abstract class MappingErrors {
  private final ItemShape shape;

  MappingErrors(ItemShape shape) {
    this.shape = shape;
  }

  /** The value of a key attribute in words; null if the item has none. */
  abstract @Nullable String keyText(int position);

  ItemMappingException missing(int position) {
    return error(
        position,
        "is required, but the item has no attribute '" + shape.name(position)
            + "'. If older items lack it, make the member @Nullable.",
        null);
  }

  ItemMappingException wrongType(int position, String expected, String found) {
    return error(
        position,
        "is stored as " + expected + ", but the attribute '" + shape.name(position) + "' holds "
            + found + ".",
        null);
  }

  ItemMappingException unreadable(int position, IllegalArgumentException cause) {
    return error(
        position,
        "cannot be read from the attribute '" + shape.name(position) + "': " + cause.getMessage()
            + ".",
        withoutValues(position, cause));
  }

  ItemMappingException isNull(int position) {
    return error(
        position,
        "is required, but is null. If it may be absent, make the member @Nullable.",
        null);
  }

  ItemMappingException unstorable(int position, IllegalArgumentException cause) {
    return error(
        position, "cannot be stored: " + cause.getMessage() + ".", withoutValues(position, cause));
  }

  /** A cause may quote the value. */
  private @Nullable Throwable withoutValues(int position, Throwable cause) {
    return shape.isSensitive(shape.name(position)) ? null : cause;
  }

  private ItemMappingException error(int position, String what, @Nullable Throwable cause) {
    return new ItemMappingException(
        describe() + ": the member '" + shape.member(position) + "' " + what, cause);
  }

  /** Model and key: {@code Order {id=a, date=b}}. */
  String describe() {
    StringBuilder text = new StringBuilder(shape.model()).append(" {");
    for (int position = 0; position < shape.keyCount(); position++) {
      if (position > 0) {
        text.append(", ");
      }
      String value = keyText(position);
      text.append(shape.member(position)).append('=');
      if (value == null) {
        text.append('?');
      } else {
        text.append(shape.isSensitive(shape.name(position)) ? "***" : value);
      }
    }
    return text.append('}').toString();
  }
}
