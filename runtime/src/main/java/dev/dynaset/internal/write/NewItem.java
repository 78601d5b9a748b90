package dev.dynaset.internal.write;

import dev.dynaset.ItemMappingException;
import dev.dynaset.codec.AttributeMapReader;
import dev.dynaset.codec.ItemCodec;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.sdk.AttributeValues;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The item that an upsert creates, if there is none yet: what its changes give to attributes.
 *
 * @param key the key, which is all that such an item has before it is changed
 */
record NewItem(Map<String, AttributeValue> key)
    implements UpdateAction.Cases<Optional<AttributeValue>>,
        SetValue.Cases<Optional<AttributeValue>> {
  /** The key and what the changes give to whole attributes. */
  static Map<String, AttributeValue> of(
      Map<String, AttributeValue> key, List<UpdateAction> actions) {
    NewItem values = new NewItem(key);
    Map<String, AttributeValue> item = new LinkedHashMap<>(key);
    for (UpdateAction action : actions) {
      Optional<AttributeValue> value = action.match(values);
      if (value.isPresent()
          && action instanceof UpdateAction.OfPath change
          && change.path().steps().size() == 1
          && change.path().steps().get(0) instanceof AttributePath.Step.Attribute attribute) {
        item.put(attribute.name(), value.get());
      }
    }
    return item;
  }

  @Override
  public Optional<AttributeValue> set(UpdateAction.Set change) {
    return change.value().match(this);
  }

  @Override
  public Optional<AttributeValue> remove(UpdateAction.Remove change) {
    return Optional.empty();
  }

  @Override
  public Optional<AttributeValue> add(UpdateAction.Add change) {
    return Optional.of(change.value());
  }

  @Override
  public Optional<AttributeValue> delete(UpdateAction.Delete change) {
    return Optional.empty();
  }

  /** What a user has written is not understood. */
  @Override
  public Optional<AttributeValue> raw(UpdateAction.Raw change) {
    return Optional.empty();
  }

  @Override
  public Optional<AttributeValue> literal(SetValue.Literal value) {
    return Optional.of(value.value());
  }

  @Override
  public Optional<AttributeValue> copy(SetValue.Copy value) {
    return value.from().steps().get(0) instanceof AttributePath.Step.Attribute from
        ? Optional.ofNullable(key.get(from.name()))
        : Optional.empty();
  }

  @Override
  public Optional<AttributeValue> ifAbsent(SetValue.IfAbsent value) {
    return Optional.of(value.value());
  }

  @Override
  public Optional<AttributeValue> plus(SetValue.Plus value) {
    return Optional.of(value.amount());
  }

  @Override
  public Optional<AttributeValue> minus(SetValue.Minus value) {
    return Optional.of(
        AttributeValues.n(new BigDecimal(value.amount().n()).negate().toPlainString()));
  }

  @Override
  public Optional<AttributeValue> append(SetValue.Append value) {
    return Optional.of(value.elements());
  }

  @Override
  public Optional<AttributeValue> prepend(SetValue.Prepend value) {
    return Optional.of(value.elements());
  }

  /** Times are set by {@link Stamps} before. */
  @Override
  public Optional<AttributeValue> secondsFromNow(SetValue.SecondsFromNow value) {
    return Optional.empty();
  }

  /**
   * Refuses an item that the model could not be read of.
   *
   * @throws IllegalArgumentException if a required member is missing
   */
  static void requireComplete(ItemCodec<?, ?> codec, Map<String, AttributeValue> item) {
    try {
      codec.read(AttributeMapReader.ofNew(codec.shape(), item));
    } catch (ItemMappingException e) {
      throw new IllegalArgumentException(
          "An upsert creates the item if there is none: set every member that the model requires,"
              + " for instance with setIfAbsent. Missing in this one: " + e.getMessage(),
          e);
    }
  }
}
