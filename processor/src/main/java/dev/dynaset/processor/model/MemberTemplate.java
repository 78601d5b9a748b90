package dev.dynaset.processor.model;

import dev.dynaset.processor.keys.KeyTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a key attribute is made of members.
 *
 * @param text the template as it is given
 * @param parts literals and segments in their order
 * @param delimiter what texts must not hold
 */
public record MemberTemplate(Located<String> text, List<Part> parts, char delimiter) {
  /** One part of a key. */
  public sealed interface Part {}

  /**
   * What stands in each key as it is.
   *
   * @param text at least one character
   */
  public record Literal(String text) implements Part {}

  /**
   * The value of a member.
   *
   * @param attribute the member
   * @param form how its value is written
   */
  public record Segment(AttributeModel attribute, SegmentForm form) implements Part {
    /** What queries call it: {@code placedAt}, and {@code placedAtDay} for its day. */
    public String queried() {
      return form instanceof SegmentForm.Start start
          ? attribute.member() + word(start.unit().name())
          : attribute.member();
    }

    private static String word(String constant) {
      return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }
  }

  /** Keeps a copy. */
  public MemberTemplate {
    parts = List.copyOf(parts);
  }

  /** The segments in their order. */
  public List<Segment> segments() {
    return parts.stream()
        .filter(Segment.class::isInstance)
        .map(Segment.class::cast)
        .toList();
  }

  /** The members that it is made of, each once. */
  public Stream<AttributeModel> members() {
    return segments().stream().map(Segment::attribute).distinct();
  }

  /** Whether the segment at a position ends the key: a member may be in it twice. */
  public boolean isLast(int segment) {
    return segment == segments().size() - 1 && parts.get(parts.size() - 1) instanceof Segment;
  }

  /** What each key begins with. */
  public String start() {
    return !parts.isEmpty() && parts.get(0) instanceof Literal literal ? literal.text() : "";
  }

  /** The segment of a member that tells its value, if there is one. */
  public Optional<Segment> telling(AttributeModel member) {
    return segments().stream()
        .filter(segment -> segment.attribute().equals(member) && segment.form().tells())
        .findFirst();
  }

  /** Its texts, for proofs. */
  public KeyTemplate texts() {
    List<KeyTemplate.Part> all = new ArrayList<>();
    for (Part part : parts) {
      all.add(
          part instanceof Segment segment
              ? new KeyTemplate.Segment(
                  segment.attribute().member(), segment.form().text(delimiter))
              : new KeyTemplate.Literal(((Literal) part).text()));
    }
    return new KeyTemplate(all);
  }
}
