package dev.dynaset.codec;

import dev.dynaset.expression.PrintableText;

/** Reasons of exceptions, some of which converters of applications word, within a sentence. */
final class Reasons {
  private Reasons() {}

  /** What it says, escaped, without the full stop that the sentence has itself. */
  static String of(IllegalArgumentException exception) {
    String words = PrintableText.of(String.valueOf(exception.getMessage()));
    return words.endsWith(".") && !words.endsWith("..")
        ? words.substring(0, words.length() - 1)
        : words;
  }
}
