package dev.dynaset.internal.write;

import dev.dynaset.expression.ConditionNode;
import dev.dynaset.internal.expression.ConditionText;
import dev.dynaset.internal.expression.Placeholders;
import dev.dynaset.internal.expression.UpdateText;
import dev.dynaset.write.ItemWrite;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * The expressions of one write; null where there is none, as DynamoDB refuses empty ones.
 *
 * @param condition what the item must meet
 * @param update how it is changed
 * @param names the names that both name
 * @param values the values that both name
 * @param onFailure what comes back if the condition is not met
 */
record Expressions(
    @Nullable String condition,
    @Nullable String update,
    @Nullable Map<String, String> names,
    @Nullable Map<String, AttributeValue> values,
    @Nullable ReturnValuesOnConditionCheckFailure onFailure) {
  static Expressions of(ItemWrite<?, ?> write) {
    Placeholders placeholders = new Placeholders();
    String update = write.actions().isEmpty()
        ? null
        : UpdateText.of(write.actions(), placeholders, write.table().settings().clock());
    ConditionNode node = WriteCondition.of(write);
    String condition =
        node.equals(ConditionNode.ALWAYS) ? null : ConditionText.of(node, placeholders);
    return new Expressions(
        condition,
        update,
        placeholders.names(),
        placeholders.values(),
        condition == null ? null : ReturnValuesOnConditionCheckFailure.ALL_OLD);
  }
}
