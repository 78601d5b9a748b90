package dev.dynaset.expression;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Conditions in words, with the names of members, for people; sensitive values masked. */
public final class ConditionWords implements ConditionNode.Cases<String> {
  private static final ConditionWords WORDS = new ConditionWords();

  private ConditionWords() {}

  /** For example {@code status = OPEN AND (total > 10 OR vip = true)}. */
  public static String of(ConditionNode node) {
    return node.match(WORDS);
  }

  @Override
  public String constant(ConditionNode.Constant condition) {
    return condition.value() ? "always" : "never";
  }

  @Override
  public String comparison(ConditionNode.Comparison condition) {
    OperandWords operands =
        new OperandWords(condition.left().isSensitive() || condition.right().isSensitive());
    return condition.left().match(operands) + " " + condition.operator().symbol() + " "
        + condition.right().match(operands);
  }

  @Override
  public String between(ConditionNode.Between condition) {
    OperandWords operands = new OperandWords(condition.value().isSensitive());
    return condition.value().match(operands) + " BETWEEN " + condition.from().match(operands)
        + " AND " + condition.to().match(operands);
  }

  @Override
  public String in(ConditionNode.In condition) {
    OperandWords operands = new OperandWords(condition.value().isSensitive());
    return condition.value().match(operands) + " IN "
        + condition.candidates().stream()
            .map(candidate -> candidate.match(operands))
            .collect(Collectors.joining(", ", "(", ")"));
  }

  @Override
  public String call(ConditionNode.Call condition) {
    OperandWords operands = new OperandWords(condition.path().sensitive()
        && condition.function() != ConditionNode.Call.Function.ATTRIBUTE_TYPE);
    return condition.function().symbol() + "(" + condition.path() + ", "
        + condition.argument().match(operands) + ")";
  }

  @Override
  public String exists(ConditionNode.Exists condition) {
    return "attribute_exists(" + condition.path() + ")";
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
        ? "attribute_not_exists(" + exists.path() + ")"
        : "NOT (" + of(condition.part()) + ")";
  }

  @Override
  public String raw(ConditionNode.Raw condition) {
    return condition.fragment().toString();
  }

  private static String joined(List<ConditionNode> parts, String word) {
    return parts.stream()
        .map(part -> part instanceof ConditionNode.Joined ? "(" + of(part) + ")" : of(part))
        .collect(Collectors.joining(word));
  }

  /** Operands, whose values may be masked. */
  private record OperandWords(boolean areMasked) implements Operand.Cases<String> {
    @Override
    public String value(Operand.Value operand) {
      return areMasked ? "***" : ConditionWords.value(operand.value());
    }

    @Override
    public String attribute(Operand.Attribute operand) {
      return operand.path().toString();
    }

    @Override
    public String size(Operand.Size operand) {
      return "size(" + operand.path() + ")";
    }
  }

  /** A value as a person would write it: the text, the digits, base64, elements in brackets; maps are left out. */
  public static String value(AttributeValue value) {
    return switch (value.type()) {
      case S -> PrintableText.of(value.s());
      case N -> value.n();
      case B -> Base64.getEncoder().encodeToString(value.b().asByteArrayUnsafe());
      case BOOL -> value.bool().toString();
      case NUL -> "NULL";
      case SS -> PrintableText.of(value.ss().toString());
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
