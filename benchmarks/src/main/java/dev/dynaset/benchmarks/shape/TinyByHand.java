package dev.dynaset.benchmarks.shape;

import static dev.dynaset.benchmarks.shape.Attributes.string;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.createS;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Tiny} by hand. */
final class TinyByHand implements ItemMapping<Tiny> {
  @Override
  public String hashKey() {
    return "id";
  }

  @Override
  public String changedAttribute() {
    throw new UnsupportedOperationException("Nothing but the key.");
  }

  @Override
  public AttributeValue changedValue() {
    throw new UnsupportedOperationException("Nothing but the key.");
  }

  @Override
  public AttributeValue hashKeyOf(Tiny model) {
    return createS(model.getId());
  }

  @Override
  public Map<String, AttributeValue> keyOf(Tiny model) {
    return Map.of("id", createS(model.getId()));
  }

  @Override
  public Map<String, AttributeValue> toItem(Tiny model) {
    return Map.of("id", createS(model.getId()));
  }

  @Override
  public Tiny fromItem(Map<String, AttributeValue> item) {
    Tiny model = new Tiny();
    model.setId(string(item, "id"));
    return model;
  }
}
