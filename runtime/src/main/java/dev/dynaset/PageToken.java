package dev.dynaset;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place between two items of a query, as text that can be handed to a browser and back: where the
 * next page starts, or where the previous one ends. {@link ItemSet#from} reads from there.
 *
 * <p>A token is opaque, but neither encrypted nor signed, unless there are {@link PageTokenKeys}:
 * who decodes it sees the key of the item beside the place. It holds for the query that made it, and
 * stays where it is whether or not that item still exists.
 */
public final class PageToken {
  private final String text;

  private PageToken(String text) {
    this.text = text;
  }

  /**
   * The token whose {@link #toString()} was {@code text}.
   *
   * @throws InvalidPageTokenException if that cannot have been a token: it is empty, or has
   *     other characters than a token has. The rest is checked when the query is sent.
   */
  public static PageToken valueOf(String text) {
    Objects.requireNonNull(text, "text");
    if (text.isEmpty()) {
      throw new InvalidPageTokenException(
          "The page token is empty. For the first page, use from(null).");
    }
    for (int i = 0; i < text.length(); i++) {
      if (!isUrlSafe(text.charAt(i))) {
        throw new InvalidPageTokenException(
            "The page token is damaged: it has a character that no token has.");
      }
    }
    return new PageToken(text);
  }

  private static boolean isUrlSafe(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }

  /**
   * The text of the token, of the characters {@code A-Z a-z 0-9 - _}, which need no escaping in a
   * URL.
   */
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PageToken that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
