package dev.dynaset.processor.naming;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Which names DynamoDB and Java accept. */
public final class Names {
  /** The longest name of an attribute, in bytes of UTF-8. */
  public static final int MAX_ATTRIBUTE_BYTES = 65_535;

  /** The longest name of an attribute that is part of a key, in bytes of UTF-8. */
  public static final int MAX_KEY_ATTRIBUTE_BYTES = 255;

  private static final Pattern TABLE_OR_INDEX = Pattern.compile("[A-Za-z0-9_.-]{3,255}");

  private static final Set<String> METHODS_OF_OBJECT = Set.of(
      "getClass", "hashCode", "toString", "notify", "notifyAll", "wait", "clone", "finalize");

  private Names() {}

  /** Whether every object has a method of this name without parameters. */
  public static boolean isMethodOfObject(String name) {
    return METHODS_OF_OBJECT.contains(name);
  }

  /** Whether DynamoDB accepts the name of a table or an index. */
  public static boolean isLegalTableOrIndex(String name) {
    return TABLE_OR_INDEX.matcher(name).matches();
  }

  /** Whether Java accepts the name of a method or class. */
  public static boolean isLegalIdentifier(String name) {
    return SourceVersion.isIdentifier(name)
        && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
  }

  /** The name with its first character in upper case: {@code id} is {@code Id}. */
  public static String capitalized(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  /**
   * The name with its first character in lower case, unless it starts with an abbreviation:
   * {@code Id} is {@code id}, {@code URL} stays.
   */
  public static String decapitalized(String name) {
    if (name.length() > 1 && Character.isUpperCase(name.charAt(1))) {
      return name;
    }
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toLowerCase(Locale.ROOT) + name.substring(first);
  }
}
