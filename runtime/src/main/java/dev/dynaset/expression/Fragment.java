package dev.dynaset.expression;

import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A piece of DynamoDB's expression language that a user has written.
 *
 * @param parts its text, cut where names and values stand
 */
public record Fragment(List<Part> parts) {
  private static final String MASK = "***";

  /** One part of it. */
  public sealed interface Part {
    /**
     * What stands there as it is.
     *
     * @param text the text
     */
    record Text(String text) implements Part {}

    /**
     * The name of an attribute, or of a part of one.
     *
     * @param name its stored name
     */
    record Name(String name) implements Part {}

    /**
     * A value. Nothing is known of it, so messages mask it.
     *
     * @param value the value
     */
    record Value(AttributeValue value) implements Part {}
  }

  /** Keeps a copy of the parts. */
  public Fragment {
    parts = List.copyOf(parts);
  }

  /** The fragment in one line, values masked. */
  @Override
  public String toString() {
    return parts.stream()
        .map(Fragment::words)
        .collect(Collectors.joining())
        .lines()
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  private static String words(Part part) {
    if (part instanceof Part.Text text) {
      return text.text();
    }
    return part instanceof Part.Name name ? name.name() : MASK;
  }
}
