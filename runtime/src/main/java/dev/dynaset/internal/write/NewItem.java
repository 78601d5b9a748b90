package dev.dynaset.internal.write;

import dev.dynaset.ItemMappingException;
import dev.dynaset.codec.AttributeMapReader;
import dev.dynaset.codec.ItemCodec;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The item that an upsert creates, if there is none yet. */
final class NewItem {
  private NewItem() {}

  /** The key and what the changes give to whole attributes. */
  static Map<String, AttributeValue> of(
      Map<String, AttributeValue> key, List<UpdateAction> actions) {
    Map<String, AttributeValue> item = new LinkedHashMap<>(key);
    for (UpdateAction action : actions) {
      AttributeValue value = value(action, key);
      if (value != null
          && action instanceof UpdateAction.OfPath change
          && change.path().steps().size() == 1
          && change.path().steps().get(0) instanceof AttributePath.Step.Attribute attribute) {
        item.put(attribute.name(), value);
      }
    }
    return item;
  }

  private static @Nullable AttributeValue value(
      UpdateAction action, Map<String, AttributeValue> key) {
    if (action instanceof UpdateAction.Set set) {
      return value(set.value(), key);
    }
    return action instanceof UpdateAction.Add add ? add.value() : null;
  }

  private static @Nullable AttributeValue value(SetValue value, Map<String, AttributeValue> key) {
    if (value instanceof SetValue.Literal literal) {
      return literal.value();
    }
    if (value instanceof SetValue.IfAbsent ifAbsent) {
      return ifAbsent.value();
    }
    if (value instanceof SetValue.Plus plus) {
      return plus.amount();
    }
    if (value instanceof SetValue.Minus minus) {
      return AttributeValue.createN(new BigDecimal(minus.amount().n()).negate().toPlainString());
    }
    if (value instanceof SetValue.Append append) {
      return append.elements();
    }
    if (value instanceof SetValue.Prepend prepend) {
      return prepend.elements();
    }
    // The key is all that an item has that is not there yet.
    return value instanceof SetValue.Copy copy
            && copy.from().steps().get(0) instanceof AttributePath.Step.Attribute from
        ? key.get(from.name())
        : null;
  }

  /**
   * Refuses an item that the model could not be read of.
   *
   * @throws IllegalArgumentException if a required member is missing
   */
  static void requireComplete(ItemCodec<?, ?> codec, Map<String, AttributeValue> item) {
    try {
      codec.read(new AttributeMapReader(codec.shape(), item));
    } catch (ItemMappingException e) {
      throw new IllegalArgumentException(
          "An upsert creates the item if there is none: set every member that the model requires,"
              + " for instance with setIfAbsent. Missing in this one: " + e.getMessage(),
          e);
    }
  }
}
