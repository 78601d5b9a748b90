package dev.dynaset.key;

import dev.dynaset.codec.ItemReader;
import dev.dynaset.sdk.AttributeValues;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A text of any length, which ends where what stands behind it begins. */
final class TextSegment extends KeySegment {
  private final char delimiter;
  private final Letters letters;

  /** What is done with the letters of ASCII. */
  enum Letters {
    /** They stay. */
    AS_STORED,
    /** They become small. */
    LOWER,
    /** They become capital. */
    UPPER;

    private boolean changes(char c) {
      return this == LOWER ? c >= 'A' && c <= 'Z' : this == UPPER && c >= 'a' && c <= 'z';
    }
  }

  TextSegment(String member, char delimiter, Letters letters) {
    super(member);
    this.delimiter = delimiter;
    this.letters = letters;
  }

  @Override
  String form() {
    return switch (letters) {
      case AS_STORED -> "";
      case LOWER -> ":lower";
      case UPPER -> ":upper";
    };
  }

  @Override
  String text(AttributeValue stored) {
    String text = start(stored);
    if (text.isEmpty()) {
      throw refused("is empty, which no part of a key may be.");
    }
    return text;
  }

  @Override
  String start(AttributeValue stored) {
    String text = stored.s();
    int invalid = KeyCharacters.invalid(text, 0, text.length());
    if (invalid >= 0) {
      throw refused("holds " + KeyCharacters.words(text, invalid) + ", which no key may hold.");
    }
    if (text.indexOf(delimiter) >= 0) {
      throw refused("holds '" + delimiter + "', which separates the parts of the key.");
    }
    return fold(text);
  }

  private String fold(String text) {
    if (letters == Letters.AS_STORED) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (letters.changes(c)) {
        // The cases of ASCII differ in this bit.
        folded.setCharAt(i, (char) (c ^ 0x20));
      }
    }
    return folded.toString();
  }

  @Override
  int end(String key, int start, int next) {
    int end = next < 0 ? key.length() : key.indexOf(next, start);
    if (end <= start || KeyCharacters.invalid(key, start, end) >= 0) {
      return -1;
    }
    for (int i = start; i < end; i++) {
      char c = key.charAt(i);
      if (c == delimiter || letters.changes(c)) {
        return -1;
      }
    }
    return end;
  }

  @Override
  boolean isSame(String key, int start, int end, ItemReader in, int position) {
    return letters == Letters.AS_STORED
        ? in.isAbsentOr(position, key, start, end)
        : isFolded(in.stringOrNull(position), key.substring(start, end));
  }

  private boolean isFolded(@Nullable String text, String folded) {
    return text == null || fold(text).equals(folded);
  }

  @Override
  @Nullable
  AttributeValue stored(String text) {
    return letters == Letters.AS_STORED ? AttributeValues.s(text) : null;
  }

  @Override
  boolean isFolding() {
    return letters != Letters.AS_STORED;
  }

  @Override
  AttributeValue folded(String text) {
    return AttributeValues.s(text);
  }

  /** A text that is one of some words, such as the constants of an enum. */
  static final class OneOf extends KeySegment {
    private final List<String> words;

    OneOf(String member, List<String> words) {
      super(member);
      this.words = words;
    }

    @Override
    String text(AttributeValue stored) {
      String text = stored.s();
      if (!words.contains(text)) {
        throw refused("is none of " + String.join(", ", words) + ", which the key can hold.");
      }
      return text;
    }

    @Override
    int end(String key, int start, int next) {
      int end = next < 0 ? key.length() : key.indexOf(next, start);
      for (String word : words) {
        if (word.length() == end - start && key.startsWith(word, start)) {
          return end;
        }
      }
      return -1;
    }

    @Override
    boolean isSame(String key, int start, int end, ItemReader in, int position) {
      return in.isAbsentOr(position, key, start, end);
    }

    @Override
    AttributeValue stored(String text) {
      return AttributeValues.s(text);
    }
  }
}
