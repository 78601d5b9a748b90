package dev.dynaset.internal.expression;

import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions as expressions: {@code #0 = :0 AND (attribute_exists(#1) OR size(#2) > :1)}. */
public final class ConditionText {
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
        "The condition", new ConditionText(placeholders).text(condition));
  }

  private String text(ConditionNode node) {
    if (node instanceof ConditionNode.Comparison comparison) {
      return operand(comparison.left()) + " " + comparison.operator().symbol() + " "
          + operand(comparison.right());
    }
    if (node instanceof ConditionNode.Between between) {
      return operand(between.value()) + " BETWEEN " + operand(between.from()) + " AND "
          + operand(between.to());
    }
    if (node instanceof ConditionNode.In in) {
      return in(in);
    }
    if (node instanceof ConditionNode.Call call) {
      return call.function().symbol() + "(" + PathText.of(call.path(), placeholders) + ", "
          + operand(call.argument()) + ")";
    }
    if (node instanceof ConditionNode.Exists exists) {
      return "attribute_exists(" + PathText.of(exists.path(), placeholders) + ")";
    }
    if (node instanceof ConditionNode.Not not) {
      return not.part() instanceof ConditionNode.Exists exists
          ? "attribute_not_exists(" + PathText.of(exists.path(), placeholders) + ")"
          : "NOT (" + text(not.part()) + ")";
    }
    if (node instanceof ConditionNode.All all) {
      return joined(all.parts(), " AND ");
    }
    if (node instanceof ConditionNode.Any any) {
      return joined(any.parts(), " OR ");
    }
    if (node instanceof ConditionNode.Raw raw) {
      return FragmentText.of(raw.fragment(), placeholders);
    }
    throw new IllegalArgumentException("A constant is no expression.");
  }

  /**
   * In brackets where another operator could take a part of it, and nowhere else: DynamoDB refuses
   * brackets within brackets. What a user has written may have any operator in it.
   */
  private String joined(List<ConditionNode> parts, String word) {
    return parts.stream()
        .map(part -> isJoined(part) ? "(" + text(part) + ")" : text(part))
        .collect(Collectors.joining(word));
  }

  private static boolean isJoined(ConditionNode node) {
    return node instanceof ConditionNode.All
        || node instanceof ConditionNode.Any
        || node instanceof ConditionNode.Raw
        || (node instanceof ConditionNode.In in && in.candidates().size() > MAX_IN);
  }

  private String in(ConditionNode.In in) {
    List<String> parts = new ArrayList<>();
    for (int start = 0; start < in.candidates().size(); start += MAX_IN) {
      int end = Math.min(start + MAX_IN, in.candidates().size());
      parts.add(in.candidates().subList(start, end).stream()
          .map(this::operand)
          .collect(Collectors.joining(", ", operand(in.value()) + " IN (", ")")));
    }
    return String.join(" OR ", parts);
  }

  private String operand(Operand operand) {
    if (operand instanceof Operand.Value value) {
      return placeholders.value(value.value());
    }
    return operand instanceof Operand.Size size
        ? "size(" + PathText.of(size.path(), placeholders) + ")"
        : PathText.of(((Operand.Attribute) operand).path(), placeholders);
  }
}
