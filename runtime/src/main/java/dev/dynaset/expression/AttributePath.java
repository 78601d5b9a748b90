package dev.dynaset.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a value is in an item: an attribute, or a part of one.
 *
 * @param steps the way to it, an attribute first
 * @param sensitive whether messages mask its value
 * @param absent what its absence means, as it is stored; null if nothing is said
 */
public record AttributePath(
    List<Step> steps, boolean sensitive, @Nullable AttributeValue absent) {
  /** One step on the way to a value. */
  public sealed interface Step {
    /** What {@code cases} makes of this kind of step. */
    <R> R match(Cases<R> cases);

    /**
     * All kinds of steps. Whoever tells them apart implements it, and a new kind is a compile error
     * there.
     *
     * @param <R> what is made of a step
     */
    interface Cases<R> {
      /** An attribute of an item or a document. */
      R attribute(Attribute step);

      /** An element of a list. */
      R element(Element step);

      /** An entry of a map. */
      R entry(Entry step);
    }

    /**
     * An attribute of an item or a document.
     *
     * @param name its stored name
     * @param member the name of its Java member
     */
    record Attribute(String name, String member) implements Step {
      @Override
      public <R> R match(Cases<R> cases) {
        return cases.attribute(this);
      }
    }

    /**
     * An element of a list.
     *
     * @param index its index, from 0
     */
    record Element(int index) implements Step {
      /** Refuses what is no index. */
      public Element {
        if (index < 0) {
          throw new IllegalArgumentException(
              "The index of an element must not be negative, but is " + index + ".");
        }
      }

      @Override
      public <R> R match(Cases<R> cases) {
        return cases.element(this);
      }
    }

    /**
     * An entry of a map.
     *
     * @param key its key, as it is stored
     */
    record Entry(String key) implements Step {
      @Override
      public <R> R match(Cases<R> cases) {
        return cases.entry(this);
      }
    }
  }

  /** Keeps a copy of the steps. */
  public AttributePath {
    steps = List.copyOf(steps);
  }

  /** A path whose absence means nothing. */
  public AttributePath(List<Step> steps, boolean sensitive) {
    this(steps, sensitive, null);
  }

  /** The same path, whose absence means a value; null if it means nothing. */
  public AttributePath meaning(@Nullable AttributeValue value) {
    return value == null ? this : new AttributePath(steps, sensitive, value);
  }

  /** An attribute of an item that is stored under the name of its member. */
  public static AttributePath of(String member) {
    return of(member, member, false);
  }

  /** An attribute of an item. */
  public static AttributePath of(String name, String member, boolean sensitive) {
    return new AttributePath(List.of(new Step.Attribute(name, member)), sensitive);
  }

  /** An attribute of the document that is here, stored under the name of its member. */
  public AttributePath attribute(String member) {
    return attribute(member, member, false);
  }

  /** An attribute of the document that is here. */
  public AttributePath attribute(String name, String member, boolean isSensitive) {
    return with(new Step.Attribute(name, member), sensitive || isSensitive);
  }

  /** An element of the list that is here. */
  public AttributePath element(int index) {
    return with(new Step.Element(index), sensitive);
  }

  /** An entry of the map that is here. */
  public AttributePath entry(String key) {
    return with(new Step.Entry(key), sensitive);
  }

  private AttributePath with(Step step, boolean isSensitive) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new AttributePath(longer, isSensitive);
  }

  /** Whether one is the other, or a part of it. */
  public boolean overlaps(AttributePath other) {
    int common = Math.min(steps.size(), other.steps.size());
    return stored(common).equals(other.stored(common));
  }

  private List<Object> stored(int count) {
    return steps.stream().limit(count).map(step -> step.match(Stored.INSTANCE)).toList();
  }

  /** The way in the words of Java: {@code lines[2].sku}. */
  @Override
  public String toString() {
    PathWords words = new PathWords(new StringBuilder(), sensitive);
    for (Step step : steps) {
      step.match(words);
    }
    return words.text().toString();
  }

  /** An attribute of a document and an entry of a map are one and the same to DynamoDB. */
  private enum Stored implements Step.Cases<Object> {
    INSTANCE;

    @Override
    public Object attribute(Step.Attribute step) {
      return step.name();
    }

    @Override
    public Object element(Step.Element step) {
      return step;
    }

    @Override
    public Object entry(Step.Entry step) {
      return step.key();
    }
  }

  /** Adds steps to a text. */
  private record PathWords(StringBuilder text, boolean areMasked)
      implements Step.Cases<StringBuilder> {
    @Override
    public StringBuilder attribute(Step.Attribute step) {
      return text.append(text.isEmpty() ? "" : ".").append(step.member());
    }

    @Override
    public StringBuilder element(Step.Element step) {
      return text.append('[').append(step.index()).append(']');
    }

    @Override
    public StringBuilder entry(Step.Entry step) {
      return text.append('{')
          .append(areMasked ? "***" : PrintableText.of(step.key()))
          .append('}');
    }
  }
}
