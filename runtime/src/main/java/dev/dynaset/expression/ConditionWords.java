package dev.dynaset.expression;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Conditions in words, with the names of members, for people; sensitive values masked. */
public final class ConditionWords {
  private static final String MASK = "***";

  private ConditionWords() {}

  /** For example {@code status = OPEN AND (total > 10 OR vip = true)}. */
  public static String of(ConditionNode node) {
    if (node instanceof ConditionNode.Constant constant) {
      return constant.value() ? "always" : "never";
    }
    if (node instanceof ConditionNode.Comparison comparison) {
      boolean masked = comparison.left().isSensitive() || comparison.right().isSensitive();
      return operand(comparison.left(), masked) + " " + comparison.operator().symbol() + " "
          + operand(comparison.right(), masked);
    }
    if (node instanceof ConditionNode.Between between) {
      boolean masked = between.value().isSensitive();
      return operand(between.value(), masked) + " BETWEEN " + operand(between.from(), masked)
          + " AND " + operand(between.to(), masked);
    }
    if (node instanceof ConditionNode.In in) {
      boolean masked = in.value().isSensitive();
      return operand(in.value(), masked) + " IN "
          + in.candidates().stream()
              .map(candidate -> operand(candidate, masked))
              .collect(Collectors.joining(", ", "(", ")"));
    }
    if (node instanceof ConditionNode.Call call) {
      boolean masked =
          call.path().sensitive() && call.function() != ConditionNode.Call.Function.ATTRIBUTE_TYPE;
      return call.function().symbol() + "(" + call.path() + ", " + operand(call.argument(), masked)
          + ")";
    }
    if (node instanceof ConditionNode.Exists exists) {
      return "attribute_exists(" + exists.path() + ")";
    }
    if (node instanceof ConditionNode.Not not) {
      return not.part() instanceof ConditionNode.Exists exists
          ? "attribute_not_exists(" + exists.path() + ")"
          : "NOT (" + of(not.part()) + ")";
    }
    if (node instanceof ConditionNode.Raw raw) {
      return raw.fragment().toString();
    }
    return node instanceof ConditionNode.All all
        ? joined(all.parts(), " AND ")
        : joined(((ConditionNode.Any) node).parts(), " OR ");
  }

  private static String joined(List<ConditionNode> parts, String word) {
    return parts.stream()
        .map(part -> isJoined(part) ? "(" + of(part) + ")" : of(part))
        .collect(Collectors.joining(word));
  }

  /** What a user has written may be joined, too. */
  private static boolean isJoined(ConditionNode node) {
    return node instanceof ConditionNode.All
        || node instanceof ConditionNode.Any
        || node instanceof ConditionNode.Raw;
  }

  private static String operand(Operand operand, boolean masked) {
    if (operand instanceof Operand.Value value) {
      return masked ? MASK : value(value.value());
    }
    return operand instanceof Operand.Size size
        ? "size(" + size.path() + ")"
        : ((Operand.Attribute) operand).path().toString();
  }

  /** A value as a person would write it: the text, the digits, base64, elements in brackets; maps are left out. */
  public static String value(AttributeValue value) {
    return switch (value.type()) {
      case S -> value.s();
      case N -> value.n();
      case B -> Base64.getEncoder().encodeToString(value.b().asByteArrayUnsafe());
      case BOOL -> value.bool().toString();
      case NUL -> "NULL";
      case SS -> value.ss().toString();
      case NS -> value.ns().toString();
      case BS ->
        value.bs().stream()
            .map(bytes -> Base64.getEncoder().encodeToString(bytes.asByteArrayUnsafe()))
            .toList()
            .toString();
      case L -> value.l().stream().map(ConditionWords::value).toList().toString();
      // A document may hold what is sensitive.
      case M -> "{…}";
      default -> "?";
    };
  }
}
