package dev.dynaset.internal.expression;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions as expressions: {@code #0 = :0 AND (attribute_exists(#1) OR size(#2) > :1)}. */
public final class ConditionText implements ConditionNode.Cases<String>, Operand.Cases<String> {
  /** How many operands DynamoDB takes for one {@code IN}. */
  private static final int MAX_IN = 100;

  private final Placeholders placeholders;

  private ConditionText(Placeholders placeholders) {
    this.placeholders = placeholders;
  }

  /**
   * The expression of a condition that is no constant.
   *
   * @throws IllegalArgumentException if it is longer than DynamoDB takes
   */
  public static String of(ConditionNode condition, Placeholders placeholders) {
    return ExpressionLimit.checked(
        "The condition", condition.match(new ConditionText(placeholders)));
  }

  /** Constants are folded away: only a whole condition is one, and then it is not rendered. */
  @Override
  public String constant(ConditionNode.Constant condition) {
    throw new IllegalArgumentException("A constant is no expression.");
  }

  @Override
  public String comparison(ConditionNode.Comparison condition) {
    return condition.left().match(this) + " " + condition.operator().symbol() + " "
        + condition.right().match(this);
  }

  @Override
  public String between(ConditionNode.Between condition) {
    return condition.value().match(this) + " BETWEEN " + condition.from().match(this) + " AND "
        + condition.to().match(this);
  }

  @Override
  public String in(ConditionNode.In condition) {
    List<Operand> candidates = condition.candidates();
    List<String> parts = new ArrayList<>();
    for (int start = 0; start < candidates.size(); start += MAX_IN) {
      int end = Math.min(start + MAX_IN, candidates.size());
      parts.add(candidates.subList(start, end).stream()
          .map(candidate -> candidate.match(this))
          .collect(Collectors.joining(", ", condition.value().match(this) + " IN (", ")")));
    }
    return String.join(" OR ", parts);
  }

  @Override
  public String call(ConditionNode.Call condition) {
    return condition.function().symbol() + "(" + path(condition.path()) + ", "
        + condition.argument().match(this) + ")";
  }

  @Override
  public String exists(ConditionNode.Exists condition) {
    return "attribute_exists(" + path(condition.path()) + ")";
  }

  @Override
  public String all(ConditionNode.All condition) {
    return joined(condition.parts(), " AND ");
  }

  @Override
  public String any(ConditionNode.Any condition) {
    return joined(condition.parts(), " OR ");
  }

  @Override
  public String not(ConditionNode.Not condition) {
    return condition.part() instanceof ConditionNode.Exists exists
        ? "attribute_not_exists(" + path(exists.path()) + ")"
        : "NOT (" + condition.part().match(this) + ")";
  }

  @Override
  public String raw(ConditionNode.Raw condition) {
    return FragmentText.of(condition.fragment(), placeholders);
  }

  /**
   * In brackets where another operator could take a part of it, and nowhere else: DynamoDB refuses
   * brackets within brackets. What a user has written may have any operator in it.
   */
  private String joined(List<ConditionNode> parts, String word) {
    return parts.stream()
        .map(part -> isJoined(part) ? "(" + part.match(this) + ")" : part.match(this))
        .collect(Collectors.joining(word));
  }

  private static boolean isJoined(ConditionNode node) {
    return node instanceof ConditionNode.Joined
        || (node instanceof ConditionNode.In in && in.candidates().size() > MAX_IN);
  }

  @Override
  public String value(Operand.Value operand) {
    return placeholders.value(operand.value());
  }

  @Override
  public String attribute(Operand.Attribute operand) {
    return path(operand.path());
  }

  @Override
  public String size(Operand.Size operand) {
    return "size(" + path(operand.path()) + ")";
  }

  private String path(AttributePath path) {
    return PathText.of(path, placeholders);
  }
}
