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
  /** One part of it. */
  public sealed interface Part {
    /** What {@code cases} makes of this kind of part. */
    <R> R match(Cases<R> cases);

    /**
     * All kinds of parts. Whoever tells them apart implements it, and a new kind is a compile error
     * there.
     *
     * @param <R> what is made of a part
     */
    interface Cases<R> {
      /** What stands there as it is. */
      R text(Text part);

      /** A name. */
      R name(Name part);

      /** A value. */
      R value(Value part);
    }

    /**
     * What stands there as it is.
     *
     * @param text the text
     */
    record Text(String text) implements Part {
      @Override
      public <R> R match(Cases<R> cases) {
        return cases.text(this);
      }
    }

    /**
     * The name of an attribute, or of a part of one.
     *
     * @param name its stored name
     */
    record Name(String name) implements Part {
      @Override
      public <R> R match(Cases<R> cases) {
        return cases.name(this);
      }
    }

    /**
     * A value. Nothing is known of it, so messages mask it.
     *
     * @param value the value
     */
    record Value(AttributeValue value) implements Part {
      @Override
      public <R> R match(Cases<R> cases) {
        return cases.value(this);
      }
    }
  }

  /** Keeps a copy of the parts. */
  public Fragment {
    parts = List.copyOf(parts);
  }

  /** The fragment in one line, values masked. */
  @Override
  public String toString() {
    return parts.stream()
        .map(part -> part.match(PartWords.INSTANCE))
        .collect(Collectors.joining())
        .lines()
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  /** Parts in words. */
  private enum PartWords implements Part.Cases<String> {
    INSTANCE;

    @Override
    public String text(Part.Text part) {
      return part.text();
    }

    @Override
    public String name(Part.Name part) {
      return part.name();
    }

    @Override
    public String value(Part.Value part) {
      return "***";
    }
  }
}
