package dev.dynaset.internal.expression;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.schema.KeyAttribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Projections as expressions: {@code #0, #1.#2}. */
public final class ProjectionText {
  private ProjectionText() {}

  /**
   * The expression of keys and paths. DynamoDB refuses a path within another, which then stands for
   * both.
   */
  public static String of(
      Collection<KeyAttribute> keys, List<AttributePath> paths, Placeholders placeholders) {
    List<AttributePath> all = new ArrayList<>();
    keys.forEach(key -> all.add(AttributePath.of(key.name(), key.name(), false)));
    all.addAll(paths);
    Set<String> texts = new LinkedHashSet<>();
    for (AttributePath path : all) {
      if (all.stream().noneMatch(other -> isWithin(path, other))) {
        texts.add(PathText.of(path, placeholders));
      }
    }
    return ExpressionLimit.checked("The projection", String.join(", ", texts));
  }

  private static boolean isWithin(AttributePath path, AttributePath other) {
    return other.steps().size() < path.steps().size() && path.overlaps(other);
  }
}
