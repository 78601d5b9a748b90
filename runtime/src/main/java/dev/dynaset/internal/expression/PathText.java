package dev.dynaset.internal.expression;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.AttributePath.Step;

/** Places in an item as expressions: {@code #0.#1[2]}. */
public final class PathText {
  private PathText() {}

  /** The place with its names as placeholders. */
  public static String of(AttributePath path, Placeholders placeholders) {
    StringBuilder text = new StringBuilder();
    for (Step step : path.steps()) {
      if (step instanceof Step.Element element) {
        text.append('[').append(element.index()).append(']');
      } else {
        String name =
            step instanceof Step.Attribute attribute ? attribute.name() : ((Step.Entry) step).key();
        text.append(text.isEmpty() ? "" : ".").append(placeholders.name(name));
      }
    }
    return text.toString();
  }
}
