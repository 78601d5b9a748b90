package dev.dynaset.processor.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a key template: literals, and members in braces. Whether there is such a member, others tell. */
final class TemplateParser {
  private static final char FIRST_PRINTABLE = ' ';
  private static final char LAST_PRINTABLE = '~';

  private final String text;
  private final List<TemplateText.Part> parts = new ArrayList<>();
  private int position;

  TemplateParser(String text) {
    this.text = text;
  }

  TemplateText parse() {
    Optional<String> objection = text.isEmpty()
        ? Optional.of("it is empty. Write a literal, such as \"PROFILE\", or members in braces")
        : Optional.empty();
    while (objection.isEmpty() && position < text.length()) {
      objection = text.charAt(position) == '{' ? segment() : literal();
    }
    return new TemplateText(text, objection.isEmpty() ? parts : List.of(), objection);
  }

  private Optional<String> literal() {
    int start = position;
    while (position < text.length() && text.charAt(position) != '{') {
      char character = text.charAt(position);
      if (character == '}') {
        return Optional.of("'}' at " + (position + 1) + " closes no '{'. Remove it: a literal"
            + " cannot hold braces");
      }
      if (character < FIRST_PRINTABLE || character > LAST_PRINTABLE) {
        return Optional.of(
            "the literal holds U+" + String.format("%04X", text.codePointAt(position)) + " at "
                + (position + 1) + ". Literals are made of printable ASCII");
      }
      position++;
    }
    parts.add(new TemplateText.Literal(text.substring(start, position)));
    return Optional.empty();
  }

  private Optional<String> segment() {
    int end = text.indexOf('}', position);
    int nested = text.indexOf('{', position + 1);
    if (end < 0 || (nested >= 0 && nested < end)) {
      return Optional.of("'{' at " + (position + 1) + " is not closed. Close it with '}'");
    }
    String inside = text.substring(position + 1, end);
    int colon = inside.indexOf(':');
    String member = colon < 0 ? inside : inside.substring(0, colon);
    if (member.isBlank() || !member.equals(member.strip())) {
      return Optional.of(
          "'{" + inside + "}' names no member. Write the name of a member, without" + " spaces");
    }
    if (colon == inside.length() - 1) {
      return Optional.of("'{" + inside + "}' has nothing behind ':'. Write {" + member + "}, or a"
          + " form such as {" + member + ":4}");
    }
    parts.add(new TemplateText.Segment(member, colon < 0 ? "" : inside.substring(colon + 1)));
    position = end + 1;
    return Optional.empty();
  }
}
