package dev.dynaset.expression;

import dev.dynaset.sdk.AttributeValues;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Conditions on an attribute whose absence means a value: an item that lacks it meets them if the
 * value does. NULL counts as absent, as it does on read.
 */
public final class AbsentMeaning
    implements ConditionNode.Cases<Boolean>, Operand.Cases<AttributeValue> {
  private final AttributePath path;
  private final AttributeValue absent;

  private AbsentMeaning(AttributePath path, AttributeValue absent) {
    this.path = path;
    this.absent = absent;
  }

  /**
   * A condition on one attribute, so that it holds for items without the attribute as well.
   *
   * @throws IllegalArgumentException if it compares the attribute with another one
   */
  public static ConditionNode of(ConditionNode condition, AttributePath path) {
    AttributeValue absent = path.absent();
    if (absent == null) {
      return condition;
    }
    boolean isMet = condition.match(new AbsentMeaning(path, absent));
    if (isMet == isMetByNothing(condition)) {
      return condition;
    }
    ConditionNode isNull = ConditionNode.or(
        ConditionNode.not(new ConditionNode.Exists(path)),
        new ConditionNode.Call(
            ConditionNode.Call.Function.ATTRIBUTE_TYPE,
            path,
            new Operand.Value(AttributeValues.s("NULL"))));
    return isMet
        ? ConditionNode.or(isNull, condition)
        : ConditionNode.and(ConditionNode.not(isNull), condition);
  }

  /** Whether DynamoDB takes the condition as met by an item that lacks the attribute. */
  private static boolean isMetByNothing(ConditionNode condition) {
    return condition instanceof ConditionNode.Comparison comparison
        && comparison.operator() == ComparisonOperator.NE;
  }

  @Override
  public Boolean constant(ConditionNode.Constant condition) {
    return condition.value();
  }

  @Override
  public Boolean comparison(ConditionNode.Comparison condition) {
    AttributeValue left = condition.left().match(this);
    AttributeValue right = condition.right().match(this);
    return switch (condition.operator()) {
      case EQ -> isEqual(left, right);
      case NE -> !isEqual(left, right);
      case LT -> ValueOrder.compare(left, right) < 0;
      case LTE -> ValueOrder.compare(left, right) <= 0;
      case GT -> ValueOrder.compare(left, right) > 0;
      case GTE -> ValueOrder.compare(left, right) >= 0;
    };
  }

  private static boolean isEqual(AttributeValue left, AttributeValue right) {
    boolean areNumbers = left.n() != null && right.n() != null;
    return areNumbers ? ValueOrder.compare(left, right) == 0 : left.equals(right);
  }

  @Override
  public Boolean between(ConditionNode.Between condition) {
    AttributeValue value = condition.value().match(this);
    return ValueOrder.compare(condition.from().match(this), value) <= 0
        && ValueOrder.compare(value, condition.to().match(this)) <= 0;
  }

  @Override
  public Boolean in(ConditionNode.In condition) {
    AttributeValue value = condition.value().match(this);
    for (Operand candidate : condition.candidates()) {
      if (isEqual(value, candidate.match(this))) {
        return true;
      }
    }
    return false;
  }

  /** A list, a set or a map can only be empty then. */
  @Override
  public Boolean call(ConditionNode.Call condition) {
    AttributeValue argument = condition.argument().match(this);
    if (absent.s() == null || argument.s() == null) {
      return false;
    }
    return switch (condition.function()) {
      case BEGINS_WITH -> absent.s().startsWith(argument.s());
      case CONTAINS -> absent.s().contains(argument.s());
      case ATTRIBUTE_TYPE -> throw notOne();
    };
  }

  @Override
  public Boolean exists(ConditionNode.Exists condition) {
    throw notOne();
  }

  @Override
  public Boolean all(ConditionNode.All condition) {
    throw notOne();
  }

  @Override
  public Boolean any(ConditionNode.Any condition) {
    throw notOne();
  }

  @Override
  public Boolean not(ConditionNode.Not condition) {
    throw notOne();
  }

  @Override
  public Boolean raw(ConditionNode.Raw condition) {
    throw notOne();
  }

  private static IllegalArgumentException notOne() {
    return new IllegalArgumentException("no comparison of one attribute");
  }

  @Override
  public AttributeValue value(Operand.Value operand) {
    return operand.value();
  }

  @Override
  public AttributeValue attribute(Operand.Attribute operand) {
    if (operand.path().equals(path)) {
      return absent;
    }
    throw incomparable(path, operand.path());
  }

  /** What is thrown where an attribute is compared with another one. */
  public static IllegalArgumentException incomparable(AttributePath path, AttributePath other) {
    return new IllegalArgumentException("The member '" + path + "' has a value where it is absent,"
        + " by @Attribute(absent = …), which DynamoDB cannot compare with the member '" + other
        + "'. Write the condition with Condition.raw, or store the value.");
  }

  @Override
  public AttributeValue size(Operand.Size operand) {
    int size = switch (absent.type()) {
      case S -> absent.s().length();
      case L -> absent.l().size();
      case M -> absent.m().size();
      default -> throw notOne();
    };
    return AttributeValues.n(Integer.toString(size));
  }
}
