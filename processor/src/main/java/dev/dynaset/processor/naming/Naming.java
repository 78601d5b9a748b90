package dev.dynaset.processor.naming;

import java.util.Locale;
import java.util.regex.Pattern;

/** How stored names are made of the names of members; the constants are those of the annotation. */
public enum Naming {
  AS_IS(""),
  SNAKE_CASE("_"),
  KEBAB_CASE("-");

  /** {@code orderDate}, {@code URLPath}, {@code line2}: where a lower case letter or a word ends. */
  private static final Pattern WORD_BREAK =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|_+");

  private final String separator;

  Naming(String separator) {
    this.separator = separator;
  }

  /** The stored name of a member. */
  public String apply(String member) {
    if (this == AS_IS) {
      return member;
    }
    String words = String.join(separator, WORD_BREAK.split(member, -1)).toLowerCase(Locale.ROOT);
    return words.isEmpty() ? member : words;
  }
}
