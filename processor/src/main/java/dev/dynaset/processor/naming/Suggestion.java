package dev.dynaset.processor.naming;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds what a misspelt name was meant to be. */
public final class Suggestion {
  private Suggestion() {}

  /** A sentence with the name that is nearest, a blank before it; empty if none is near. */
  public static String of(String misspelt, Collection<String> names) {
    return names.stream()
        .filter(name -> distance(misspelt, name) <= Math.max(1, misspelt.length() / 3))
        .min(Comparator.comparingInt((String name) -> distance(misspelt, name))
            .thenComparing(name -> name))
        .map(name -> " Did you mean '" + name + "'?")
        .orElse("");
  }

  /**
   * The number of insertions, deletions and replacements that lead from one to the other, whatever
   * their case.
   */
  private static int distance(String one, String other) {
    String left = one.toLowerCase(Locale.ROOT);
    String right = other.toLowerCase(Locale.ROOT);
    int[] previous = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] current = new int[right.length() + 1];
      current[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int replaced = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[right.length()];
  }
}
