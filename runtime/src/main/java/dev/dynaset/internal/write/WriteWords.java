package dev.dynaset.internal.write;

import dev.dynaset.codec.ItemShape;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.ConditionWords;
import dev.dynaset.expression.UpdateWords;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.write.ItemWrite;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes in words, for people; sensitive values masked. */
final class WriteWords {
  private WriteWords() {}

  static String of(ItemWrite<?, ?> write) {
    String item = new ItemMapper<>(write.table()).describePlace(write.key());
    if (write.isUnchanged()) {
      return "Nothing is sent, since the two models of " + item + " do not differ.";
    }
    if (write.isNever()) {
      return "GetItem of " + item
          + ", strongly consistent. Nothing is written: nothing meets the condition of the write.";
    }
    StringJoiner lines = new StringJoiner("\n  ");
    lines.add(request(write) + " of " + item);
    if (!write.item().isEmpty()) {
      lines.add("item:    " + attributes(write.table().codec().shape(), write.item()));
    }
    if (!write.actions().isEmpty()) {
      lines.add("change:  " + UpdateWords.of(write.actions()));
    }
    ConditionNode condition = WriteCondition.of(write);
    if (!condition.equals(ConditionNode.ALWAYS)) {
      lines.add("only if: " + ConditionWords.of(condition)
          + (write.isForced() ? "; if another version is stored, again on that" : ""));
    }
    return lines.add("returns: " + returned(write)).toString();
  }

  private static String request(ItemWrite<?, ?> write) {
    if (write.token() != null) {
      return "TransactWriteItems, done once however often it is sent, at twice the write units,";
    }
    return switch (write.verb()) {
      case CREATE, PUT -> "PutItem";
      case UPDATE, UPSERT -> "UpdateItem";
      case DELETE -> "DeleteItem";
      case CHECK -> "TransactWriteItems with a check";
    };
  }

  private static String attributes(ItemShape shape, Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .map(entry -> attribute(shape, entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String attribute(ItemShape shape, String name, AttributeValue value) {
    return shape.has(name)
        ? shape.memberOf(name) + "=" + (shape.isSensitive(name) ? "***" : value(value))
        : name + "=" + value(value);
  }

  /** What is sensitive within a document is not known here. */
  private static String value(AttributeValue value) {
    return switch (value.type()) {
      case M -> "{…}";
      case L -> value.l().isEmpty() ? "[]" : "[…]";
      default -> ConditionWords.value(value);
    };
  }

  private static String returned(ItemWrite<?, ?> write) {
    return switch (write.returned()) {
      case NOTHING -> "nothing";
      case OLD -> "the item as it was";
      case NEW -> "the item as it is then";
    };
  }
}
