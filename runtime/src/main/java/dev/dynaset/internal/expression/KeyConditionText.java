package dev.dynaset.internal.expression;

import dev.dynaset.query.KeyCondition;
import dev.dynaset.query.RangeCondition;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.KeySchema;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Conditions on keys as expressions: {@code #0 = :0 AND #1 BETWEEN :1 AND :2}. */
public final class KeyConditionText implements RangeCondition.Cases<String> {
  private final KeyAttribute key;
  private final Placeholders placeholders;

  private KeyConditionText(KeyAttribute key, Placeholders placeholders) {
    this.key = key;
    this.placeholders = placeholders;
  }

  /** The text of a condition on a key, whose names and values are put into {@code placeholders}. */
  public static String of(KeySchema key, KeyCondition condition, Placeholders placeholders) {
    List<String> conditions = new ArrayList<>();
    Iterator<KeyAttribute> hashKeys = key.hash().iterator();
    for (AttributeValue value : condition.hash()) {
      conditions.add(
          new KeyConditionText(hashKeys.next(), placeholders).text(RangeOperator.EQ, value));
    }
    Iterator<KeyAttribute> rangeKeys = key.range().iterator();
    for (RangeCondition range : condition.range()) {
      conditions.add(range.match(new KeyConditionText(rangeKeys.next(), placeholders)));
    }
    return String.join(" AND ", conditions);
  }

  @Override
  public String comparison(RangeCondition.Comparison condition) {
    return text(condition.operator(), condition.value());
  }

  @Override
  public String between(RangeCondition.Between condition) {
    return placeholders.name(key.name()) + " BETWEEN " + placeholders.value(condition.from())
        + " AND " + placeholders.value(condition.to());
  }

  private String text(RangeOperator operator, AttributeValue value) {
    String name = placeholders.name(key.name());
    String placeholder = placeholders.value(value);
    return operator == RangeOperator.BEGINS_WITH
        ? "begins_with(" + name + ", " + placeholder + ")"
        : name + " " + operator.symbol() + " " + placeholder;
  }
}
