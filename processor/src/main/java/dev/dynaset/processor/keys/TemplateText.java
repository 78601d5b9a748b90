package dev.dynaset.processor.keys;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A key template as it is given: {@code CUSTOMER#{id}}.
 *
 * @param text the template
 * @param parts its parts, in their order; none if it is no template
 * @param objection why it is no template, and the cure
 */
public record TemplateText(String text, List<Part> parts, Optional<String> objection) {
  /** One part of a template. */
  public sealed interface Part {}

  /**
   * What stands in each key as it is.
   *
   * @param text printable ASCII, at least one character
   */
  public record Literal(String text) implements Part {
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * The value of a member: <code>{line:4}</code>.
   *
   * @param member the name between the braces
   * @param form what stands behind the colon; empty for nothing
   */
  public record Segment(String member, String form) implements Part {
    @Override
    public String toString() {
      return "{" + member + (form.isEmpty() ? "" : ":" + form) + "}";
    }
  }

  /** Keeps a copy. */
  public TemplateText {
    parts = List.copyOf(parts);
  }

  /** What a text says. */
  public static TemplateText of(String text) {
    return new TemplateParser(text).parse();
  }

  /** The segments in their order. */
  public Stream<Segment> segments() {
    return parts.stream().filter(Segment.class::isInstance).map(Segment.class::cast);
  }

  /** The template as it is given. */
  @Override
  public String toString() {
    return text;
  }
}
