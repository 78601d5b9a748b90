package dev.dynaset.key;

import dev.dynaset.codec.ItemReader;
import dev.dynaset.sdk.AttributeValues;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A text of one width, or the start of one. Each character is of a pattern, in which {@code d} is a
 * digit and {@code x} one of a UUID; two of {@code M}, {@code D}, {@code h} and {@code m} are a month, a
 * day, an hour, and a minute or second. Others stand for themselves.
 */
final class FixedSegment extends KeySegment {
  private final String pattern;
  private final boolean isWhole;

  private FixedSegment(String member, String pattern, boolean isWhole) {
    super(member);
    this.pattern = pattern;
    this.isWhole = isWhole;
  }

  /** A text as it is stored. */
  static FixedSegment whole(String member, String pattern) {
    return new FixedSegment(member, pattern, true);
  }

  /** What the text that is stored begins with. */
  static FixedSegment start(String member, String pattern) {
    return new FixedSegment(member, pattern, false);
  }

  @Override
  String form() {
    if (isWhole) {
      return "";
    }
    return switch (pattern.length()) {
      case 4 -> ":year";
      case 7 -> ":month";
      default -> ":day";
    };
  }

  @Override
  String text(AttributeValue stored) {
    String text = stored.s();
    int width = pattern.length();
    if (isWhole ? text.length() != width : text.length() < width) {
      throw refused("is stored as a text of " + text.length() + " characters, but a key holds "
          + width + " of it.");
    }
    String start = text.substring(0, width);
    if (end(start, 0, -1) < 0) {
      throw refused("is stored in another form than " + pattern + ", which the key can hold.");
    }
    return start;
  }

  @Override
  int end(String key, int start, int next) {
    int end = start + pattern.length();
    if (end > key.length()) {
      return -1;
    }
    for (int i = 0; i < pattern.length(); i++) {
      if (!fits(key, start + i, i)) {
        return -1;
      }
    }
    return end;
  }

  private boolean fits(String key, int at, int i) {
    char c = key.charAt(at);
    return switch (pattern.charAt(i)) {
      case 'd' -> isDigit(c);
      case 'x' -> isDigit(c) || (c >= 'a' && c <= 'f');
      case 'M' -> isDigit(c) && isWithin(key, at, i, 1, 12);
      case 'D' -> isDigit(c) && isWithin(key, at, i, 1, 31);
      case 'h' -> isDigit(c) && isWithin(key, at, i, 0, 23);
      case 'm' -> isDigit(c) && isWithin(key, at, i, 0, 59);
      default -> c == pattern.charAt(i);
    };
  }

  /** Whether two digits are a number in a range: looked at where the second is. */
  private boolean isWithin(String key, int at, int i, int least, int most) {
    if (i == 0 || pattern.charAt(i - 1) != pattern.charAt(i)) {
      return true;
    }
    int number = (key.charAt(at - 1) - '0') * 10 + key.charAt(at) - '0';
    return number >= least && number <= most;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  int knownEnd(String key, int start, int next) {
    return start + pattern.length();
  }

  @Override
  boolean isSame(String key, int start, int end, ItemReader in, int position) {
    if (isWhole) {
      return in.isAbsentOr(position, key, start, end);
    }
    String text = in.stringOrNull(position);
    return text == null || text.startsWith(key.substring(start, end));
  }

  @Override
  @Nullable
  AttributeValue stored(String text) {
    return isWhole ? AttributeValues.s(text) : null;
  }
}
