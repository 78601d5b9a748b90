package dev.dynaset.codec;

import java.util.UUID;

/** {@code 123e4567-e89b-12d3-a456-426614174000}, which sorts as unsigned bytes do. */
final class UuidForm extends TextForm<UUID> {
  static final TextForm<UUID> INSTANCE = new UuidForm();
  private static final int LENGTH = 36;

  private UuidForm() {}

  @Override
  String format(UUID value) {
    return value.toString();
  }

  @Override
  UUID parse(String text) {
    // UUID.fromString also takes shorter groups, such as 1-1-1-1-1.
    if (text.length() != LENGTH) {
      throw new IllegalArgumentException("it is not a UUID of 36 characters");
    }
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("it is not a UUID", e);
    }
  }
}
