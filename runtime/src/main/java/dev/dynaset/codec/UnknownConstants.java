package dev.dynaset.codec;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Constants of enums that stand for texts that the enum does not know. They are compared as a text of
 * their own, which is never sent: the text that is stored is not known any more.
 */
public final class UnknownConstants {
  /** No Unicode text has these code points. */
  static final String TEXT = "\uFFFF@UnknownConstant\uFFFF";

  private UnknownConstants() {}

  /**
   * Refuses a value of an attribute, or a part of one, that is such a constant.
   *
   * @param member the member, for the message
   * @throws IllegalArgumentException if it is
   */
  public static void refuse(String member, AttributeValue value) {
    if (isIn(value)) {
      throw new IllegalArgumentException(
          member + " cannot be set: it is, or has in it, the constant"
              + " with @UnknownConstant of an enum, and the text that is stored for it would be lost."
              + " Set the parts that change one by one, or give the constant a stored name with"
              + " @Attribute(\"…\").");
    }
  }

  private static boolean isIn(AttributeValue value) {
    return switch (value.type()) {
      case S -> value.s().equals(TEXT);
      case SS -> value.ss().contains(TEXT);
      case L -> isInAny(value.l());
      case M -> value.m().containsKey(TEXT) || isInAny(value.m().values());
      default -> false;
    };
  }

  private static boolean isInAny(Iterable<AttributeValue> values) {
    for (AttributeValue value : values) {
      if (isIn(value)) {
        return true;
      }
    }
    return false;
  }
}
