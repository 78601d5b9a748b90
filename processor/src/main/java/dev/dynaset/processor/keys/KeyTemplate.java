package dev.dynaset.processor.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A key attribute that is made of members, and what its texts are.
 *
 * @param parts literals and segments in their order
 */
public record KeyTemplate(List<Part> parts) {
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
   * @param member its name
   * @param text what texts its values have
   */
  public record Segment(String member, SegmentText text) implements Part {}

  /** Keeps a copy. */
  public KeyTemplate {
    parts = List.copyOf(parts);
  }

  /**
   * A segment of which it cannot be told where it ends: what stands behind it may stand in it, too.
   * Empty if each key splits in one way.
   */
  public Optional<Segment> unending() {
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (parts.get(i) instanceof Segment segment && !endsBefore(segment, parts.get(i + 1))) {
        return Optional.of(segment);
      }
    }
    return Optional.empty();
  }

  private static boolean endsBefore(Segment segment, Part next) {
    return next instanceof Literal literal
        ? segment.text().endsBefore(literal.text().codePointAt(0))
        : segment.text().hasOneWidth();
  }

  /** All texts of the key. */
  public KeyText text() {
    List<KeyText> starts = starts();
    return starts.get(starts.size() - 1);
  }

  /**
   * What the texts begin with: up to the first segment, and behind each segment up to the next one.
   * The last are the texts as a whole.
   */
  public List<KeyText> starts() {
    List<KeyText> starts = new ArrayList<>();
    KeyText text = KeyText.empty();
    for (Part part : parts) {
      if (part instanceof Segment segment) {
        starts.add(text);
        text = segment.text().after(text);
      } else {
        text = text.literal(((Literal) part).text());
      }
    }
    starts.add(text);
    return starts;
  }
}
