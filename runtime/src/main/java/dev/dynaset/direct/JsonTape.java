package dev.dynaset.direct;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where the values are in a body, in its order: for each a word with its type and its length, and a
 * word with its place. A value is named by the index of its first word.
 *
 * <p>A value of one text has its place in the body; what is nested has the index behind its last
 * part, and its parts behind it: the elements of a list or a set, and of a map a name and a value
 * for each entry. Nothing changes once it is written.
 */
public final class JsonTape {
  static final int TYPE_BITS = 4;
  static final int HAS_ESCAPES = 1 << TYPE_BITS;
  static final int IS_NOT_ASCII = 1 << (TYPE_BITS + 1);
  static final int LENGTH_SHIFT = TYPE_BITS + 2;
  /** How long a text, and so a body, can be for its length to fit. */
  static final int MAX_LENGTH = -1 >>> LENGTH_SHIFT;

  private static final int FIRST_WORDS = 256;

  /** So many characters are less than a long can be, whose digits are 19. */
  private static final int SHORT_INTEGER = 18;

  /** For so few bytes, those of the JDK's buffers would be more than those of the text. */
  private static final int SHORT_BINARY = 96;

  /** In a map of more entries, it is not cheap to compare each name with all others. */
  private static final int FEW_ENTRIES = 16;

  private static final int TYPE_MASK = (1 << TYPE_BITS) - 1;
  private static final AttributeValue.Type[] TYPES = AttributeValue.Type.values();

  private final byte[] body;
  private int[] words;
  private int size;

  /** The tape of a body, on which a scanner then writes. */
  JsonTape(byte[] body) {
    this.body = body;
    this.words = new int[FIRST_WORDS];
  }

  /** The index of the value that is written next. */
  int size() {
    return size;
  }

  void write(int word, int place) {
    if (size + 2 > words.length) {
      words = Arrays.copyOf(words, Math.max(2 * words.length, expected(place)));
    }
    words[size] = word;
    words[size + 1] = place;
    size += 2;
  }

  /** How many words the whole body takes if it goes on as it is up to a place, and a few more. */
  private int expected(int place) {
    long words = place == 0 ? 0 : (long) size * body.length / place;
    return (int) Math.min(words + words / 8, body.length);
  }

  /** Leaves room for what is known at the end of a value that is nested; tells its index. */
  int begin() {
    int value = size;
    write(0, 0);
    return value;
  }

  void end(int value, AttributeValue.Type type, int count) {
    words[value] = word(type, count, 0);
    words[value + 1] = size;
  }

  /** The word with the type and the length of a value. */
  @SuppressWarnings("EnumOrdinal") // A tape lives in one process, which has one version of the SDK.
  static int word(AttributeValue.Type type, int length, int flags) {
    return (length << LENGTH_SHIFT) | flags | type.ordinal();
  }

  /** What a value is. */
  public AttributeValue.Type type(int value) {
    return TYPES[words[value] & TYPE_MASK];
  }

  /** How many elements or entries a value has that is nested, or 1 for true and 0 for false. */
  public int count(int value) {
    return words[value] >>> LENGTH_SHIFT;
  }

  /** The first part of a list, a set or a map. */
  public int first(int value) {
    return value + 2;
  }

  /** What stands behind a value of one text: the value of a name, or the next element of a set. */
  public int behindText(int value) {
    return value + 2;
  }

  /** The end of the parts of a value that is nested. */
  public int end(int value) {
    return words[value + 1];
  }

  /** What stands behind a value of any type. */
  public int next(int value) {
    return switch (type(value)) {
      case L, M, SS, NS, BS -> words[value + 1];
      default -> value + 2;
    };
  }

  /** Whether a name is written as it is, without escapes, so that its bytes can be compared. */
  public boolean isPlain(int text) {
    return (words[text] & HAS_ESCAPES) == 0;
  }

  /** Whether all names in a map differ; false also if that is not cheap to tell. */
  public boolean hasDistinctNames(int map) {
    if (count(map) > FEW_ENTRIES) {
      return false;
    }
    int end = end(map);
    for (int name = first(map); name < end; name = next(behindText(name))) {
      if (!isPlain(name) || isAmong(name, first(map))) {
        return false;
      }
    }
    return true;
  }

  /** Whether an entry of a map before this name has it, too. */
  private boolean isAmong(int name, int first) {
    for (int other = first; other < name; other = next(behindText(other))) {
      if (length(other) == length(name)
          && Arrays.equals(
              body,
              start(other),
              start(other) + length(other),
              body,
              start(name),
              start(name) + length(name))) {
        return true;
      }
    }
    return false;
  }

  /** The bytes of the body, not to be changed. */
  public byte[] body() {
    return body;
  }

  /** Where in the body a text starts. */
  public int start(int text) {
    return words[text + 1];
  }

  /** How many bytes a text has in the body. */
  public int length(int text) {
    return words[text] >>> LENGTH_SHIFT;
  }

  /** The text of a name, an S or an N, or the base64 of a B. */
  public String text(int text) {
    int word = words[text];
    int start = words[text + 1];
    int length = word >>> LENGTH_SHIFT;
    return (word & (HAS_ESCAPES | IS_NOT_ASCII)) == 0
        ? JsonStrings.ascii(body, start, length)
        : JsonStrings.decode(body, start, length);
  }

  /** Whether a name is a text. */
  public boolean isText(int name, String text) {
    return isText(name, text, 0, text.length());
  }

  /** Whether a name, or an S, is a part of a text. */
  public boolean isText(int value, String text, int from, int to) {
    int word = words[value];
    int length = word >>> LENGTH_SHIFT;
    if ((word & (HAS_ESCAPES | IS_NOT_ASCII)) != 0) {
      String own = text(value);
      return own.length() == to - from && text.startsWith(own, from);
    }
    if (length != to - from) {
      return false;
    }
    int start = words[value + 1];
    for (int i = 0; i < length; i++) {
      if (body[start + i] != text.charAt(from + i)) {
        return false;
      }
    }
    return true;
  }

  /** The value of an N that is a whole number of few digits; {@code otherwise} of any other. */
  public long shortInteger(int number, long otherwise) {
    int start = start(number);
    int length = length(number);
    int digits = length > 0 && body[start] == '-' ? start + 1 : start;
    int end = start + length;
    if (length > SHORT_INTEGER || digits == end) {
      return otherwise;
    }
    long value = 0;
    for (int i = digits; i < end; i++) {
      int digit = body[i] - '0';
      if (digit < 0 || digit > 9) {
        return otherwise;
      }
      value = 10 * value + digit;
    }
    return digits > start ? -value : value;
  }

  /** The bytes of a B; the array is the caller's. */
  public byte[] binary(int value) {
    int start = start(value);
    int length = length(value);
    if (length <= SHORT_BINARY) {
      return Base64Text.decode(body, start, length);
    }
    ByteBuffer decoded = Base64.getDecoder().decode(ByteBuffer.wrap(body, start, length));
    byte[] bytes = decoded.array();
    if (decoded.remaining() == bytes.length) {
      return bytes;
    }
    byte[] exact = new byte[decoded.remaining()];
    decoded.get(exact);
    return exact;
  }

  /** The value of a BOOL. */
  public boolean bool(int value) {
    return count(value) == 1;
  }
}
