package dev.dynaset;

import java.util.Objects;

/**
 * The name or ARN of a table in DynamoDB, and how it came about.
 *
 * @param value 3 to 255 of {@code A-Z a-z 0-9 _ - .}, or an ARN of a table
 * @param origin where the name comes from, in words, for messages
 */
public record PhysicalName(String value, String origin) {
  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if DynamoDB would refuse the name
   */
  public PhysicalName {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(origin, "origin");
    if (!isName(value) && !isArn(value)) {
      throw new IllegalArgumentException(
          "'" + value + "' (" + origin + ") cannot be the name of a table: a name is 3 to"
              + " 255 of A-Z a-z 0-9 _ - . or an ARN.");
    }
  }

  // Not by a regular expression: a table is bound where an application starts (ADR 24).

  private static boolean isName(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!isLegal(value.charAt(i))) {
        return false;
      }
    }
    return value.length() >= 3 && value.length() <= 255;
  }

  private static boolean isLegal(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-'
        || c == '.';
  }

  private static boolean isArn(String value) {
    return value.length() > "arn:".length()
        && value.startsWith("arn:")
        && value.chars().noneMatch(Character::isWhitespace);
  }
}
