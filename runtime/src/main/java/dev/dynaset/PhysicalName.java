package dev.dynaset;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name or ARN of a table in DynamoDB, and how it came about.
 *
 * @param value 3 to 255 of {@code A-Z a-z 0-9 _ - .}, or an ARN of a table
 * @param origin where the name comes from, in words, for messages
 */
public record PhysicalName(String value, String origin) {
  private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9_.-]{3,255}|arn:\\S+");

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if DynamoDB would refuse the name
   */
  public PhysicalName {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(origin, "origin");
    if (!LEGAL.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'" + value + "' (" + origin + ") cannot be the name of a table: a name is 3 to"
              + " 255 of A-Z a-z 0-9 _ - . or an ARN.");
    }
  }
}
