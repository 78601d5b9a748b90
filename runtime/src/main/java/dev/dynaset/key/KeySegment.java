package dev.dynaset.key;

import dev.dynaset.codec.ItemReader;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The value of a member within a key, as a text that is made of what is stored for the member.
 */
abstract class KeySegment {
  private final String member;

  KeySegment(String member) {
    this.member = member;
  }

  /** The name of the member. */
  final String member() {
    return member;
  }

  /** How a template asks for it behind the member, such as {@code :4}; empty if it says nothing. */
  String form() {
    return "";
  }

  /**
   * The text of a stored value.
   *
   * @throws IllegalArgumentException if it cannot stand in the key
   */
  abstract String text(AttributeValue stored);

  /**
   * Where the text ends that begins in a key at {@code start}; negative if no value begins there.
   *
   * @param next the character that stands behind the segment; negative if it ends the key
   */
  abstract int end(String key, int start, int next);

  /** The same in a key of which it is known that it has the segment there. */
  int knownEnd(String key, int start, int next) {
    return next < 0 ? key.length() : key.indexOf(next, start);
  }

  /** What is stored for a text of a key; null if the text does not tell. */
  abstract @Nullable AttributeValue stored(String text);

  /** What can be stored for a text of a key that is the same key; null if the text does not tell. */
  @Nullable
  AttributeValue folded(String text) {
    return stored(text);
  }

  /** Whether texts that differ in letters of ASCII alone are one text in a key. */
  boolean isFolding() {
    return false;
  }

  /** Whether a part of a key is of what an attribute holds; also if that is absent. */
  abstract boolean isSame(String key, int start, int end, ItemReader in, int position);

  /** The text that values begin with, which may be empty. */
  String start(AttributeValue stored) {
    return text(stored);
  }

  /**
   * What stands for a bound of a range, which may lie beyond what a key can hold.
   *
   * @throws IllegalArgumentException if it cannot stand in the key
   */
  KeyBound bound(AttributeValue stored) {
    return new KeyBound(text(stored), 0);
  }

  /** The exception for a value that cannot stand in the key. */
  final IllegalArgumentException refused(String reason) {
    return new IllegalArgumentException(member + " " + reason);
  }
}
