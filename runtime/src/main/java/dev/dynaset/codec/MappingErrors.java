package dev.dynaset.codec;

import dev.dynaset.ItemMappingException;
import dev.dynaset.UnknownItemException;
import org.jspecify.annotations.Nullable;

/** Words the exceptions about one item: model, member and key, never another value. */
abstract class MappingErrors {
  private final ItemShape shape;

  private MappingErrors(ItemShape shape) {
    this.shape = shape;
  }

  /** About an item that is read. */
  static MappingErrors of(ItemReader item) {
    return new MappingErrors(item.shape()) {
      @Override
      @Nullable
      String keyText(int position) {
        return item.keyText(position);
      }
    };
  }

  /** About an item that is written. */
  static MappingErrors of(ItemWriter item) {
    return new MappingErrors(item.shape()) {
      @Override
      @Nullable
      String keyText(int position) {
        return item.keyText(position);
      }
    };
  }

  /** The value of a key attribute in words; null if the item has none. */
  abstract @Nullable String keyText(int position);

  RuntimeException missing(int position, String cure) {
    return error(
        position,
        "is required, but the " + place() + " has no attribute '" + shape.name(position)
            + "', or one that is NULL." + cure,
        null);
  }

  RuntimeException notThere(int position) {
    return error(
        position,
        "has no value: the " + place() + " has no attribute '" + shape.name(position)
            + "', or one that is NULL. Read what may be absent by optionalValue.",
        null);
  }

  RuntimeException wrongType(int position, String expected, String found) {
    return error(
        position,
        "is stored as " + expected + ", but the attribute '" + shape.name(position) + "' holds "
            + found + ".",
        null);
  }

  RuntimeException unreadable(int position, IllegalArgumentException cause) {
    return cause instanceof MappingFault fault
        ? within(position, fault)
        : error(
            position,
            "cannot be read from the attribute '" + shape.name(position) + "': " + Reasons.of(cause)
                + ".",
            withoutValues(position, cause));
  }

  RuntimeException contradicted(int position, int key) {
    return error(
        position,
        "is " + shown(position) + " in the attribute '" + shape.name(position)
            + "', but the key attribute '" + shape.name(key) + "' is " + shown(key)
            + ", which is made of another value. Another program has written one of the two.",
        null);
  }

  private String shown(int position) {
    return shape.isSensitive(shape.name(position)) ? "***" : "'" + keyText(position) + "'";
  }

  RuntimeException unknownItem(String known) {
    return new UnknownItemException(
        describe() + " has a key of no kind of item that is known here: " + known
            + ". Another program, or a newer version of this one, has written it.");
  }

  /** The constructor or a setter of the model does not take what is stored. */
  RuntimeException refused(RuntimeException cause) {
    return new ItemMappingException(
        describe() + ": the constructor or a setter of " + shape.model() + " threw "
            + cause.getClass().getSimpleName() + "; see the cause.",
        cause);
  }

  RuntimeException isNull(int position) {
    return error(
        position,
        "is required, but is null. If it may be absent, make the member @Nullable.",
        null);
  }

  RuntimeException unstorable(int position, IllegalArgumentException cause) {
    return cause instanceof MappingFault fault
        ? within(position, fault)
        : error(
            position,
            "cannot be stored: " + Reasons.of(cause) + ".",
            withoutValues(position, cause));
  }

  /** Something within the member is wrong. The keys of maps are values, too. */
  private RuntimeException within(int position, MappingFault fault) {
    String path = shape.isSensitive(shape.name(position)) ? "" : fault.path();
    return error(
        shape.member(position) + path, fault.sentence(), withoutValues(position, fault.getCause()));
  }

  /** A cause may quote the value. */
  private @Nullable Throwable withoutValues(int position, @Nullable Throwable cause) {
    return shape.isSensitive(shape.name(position)) ? null : cause;
  }

  private RuntimeException error(int position, String what, @Nullable Throwable cause) {
    return error(shape.member(position), what, cause);
  }

  /** In a document it is not known yet of which item this is. */
  private RuntimeException error(String path, String what, @Nullable Throwable cause) {
    return shape.isDocument()
        ? MappingFault.ofMember(path, what, cause)
        : new ItemMappingException(describe() + ": the member '" + path + "' " + what, cause);
  }

  private String place() {
    return shape.isDocument() ? "document" : "item";
  }

  /** Model and key: {@code Order {id=a, date=b}}. */
  String describe() {
    KeyWording wording = shape.wording();
    String members = wording == null ? null : wording.words(shape, this::keyText);
    if (members != null) {
      return shape.model() + " {" + members + '}';
    }
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
