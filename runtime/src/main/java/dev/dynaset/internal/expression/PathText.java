package dev.dynaset.internal.expression;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.AttributePath.Step;

/** Places in an item as expressions: {@code #0.#1[2]}. */
public final class PathText implements Step.Cases<StringBuilder> {
  private final Placeholders placeholders;
  private final StringBuilder text = new StringBuilder();

  private PathText(Placeholders placeholders) {
    this.placeholders = placeholders;
  }

  /** The place with its names as placeholders. */
  public static String of(AttributePath path, Placeholders placeholders) {
    PathText text = new PathText(placeholders);
    for (Step step : path.steps()) {
      step.match(text);
    }
    return text.text.toString();
  }

  @Override
  public StringBuilder attribute(Step.Attribute step) {
    return name(step.name());
  }

  @Override
  public StringBuilder element(Step.Element step) {
    return text.append('[').append(step.index()).append(']');
  }

  @Override
  public StringBuilder entry(Step.Entry step) {
    return name(step.key());
  }

  private StringBuilder name(String name) {
    return text.append(text.isEmpty() ? "" : ".").append(placeholders.name(name));
  }
}
