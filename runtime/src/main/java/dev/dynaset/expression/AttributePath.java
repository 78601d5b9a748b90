package dev.dynaset.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a value is in an item: an attribute, or a part of one.
 *
 * @param steps the way to it, an attribute first
 * @param sensitive whether messages mask its value
 */
public record AttributePath(List<Step> steps, boolean sensitive) {
  /** One step on the way to a value. */
  public sealed interface Step {
    /**
     * An attribute of an item or a document.
     *
     * @param name its stored name
     * @param member the name of its Java member
     */
    record Attribute(String name, String member) implements Step {}

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
    }

    /**
     * An entry of a map.
     *
     * @param key its key, as it is stored
     */
    record Entry(String key) implements Step {}
  }

  /** Keeps a copy of the steps. */
  public AttributePath {
    steps = List.copyOf(steps);
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
    return steps.subList(0, common).stream()
        .map(AttributePath::storedName)
        .toList()
        .equals(other.steps.subList(0, common).stream()
            .map(AttributePath::storedName)
            .toList());
  }

  /** An attribute of a document and an entry of a map are one and the same to DynamoDB. */
  private static Object storedName(Step step) {
    if (step instanceof Step.Attribute attribute) {
      return attribute.name();
    }
    return step instanceof Step.Entry entry ? entry.key() : step;
  }

  /** The way in the words of Java: {@code lines[2].sku}. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder();
    for (Step step : steps) {
      if (step instanceof Step.Attribute attribute) {
        words.append(words.isEmpty() ? "" : ".").append(attribute.member());
      } else if (step instanceof Step.Element element) {
        words.append('[').append(element.index()).append(']');
      } else if (step instanceof Step.Entry entry) {
        words.append('{').append(sensitive ? "***" : entry.key()).append('}');
      }
    }
    return words.toString();
  }
}
