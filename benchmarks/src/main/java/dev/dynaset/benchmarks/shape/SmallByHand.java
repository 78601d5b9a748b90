package dev.dynaset.benchmarks.shape;

import static dev.dynaset.benchmarks.shape.Attributes.binary;
import static dev.dynaset.benchmarks.shape.Attributes.string;
import static dev.dynaset.benchmarks.shape.Attributes.strings;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.createB;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.createS;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Small} by hand. */
final class SmallByHand implements ItemMapping<Small> {
  @Override
  public String hashKey() {
    return "id";
  }

  @Override
  public String changedAttribute() {
    return "binary";
  }

  @Override
  public AttributeValue changedValue() {
    return createB(SmallSubject.CHANGED);
  }

  @Override
  public AttributeValue hashKeyOf(Small model) {
    return createS(model.getId());
  }

  @Override
  public Map<String, AttributeValue> keyOf(Small model) {
    return Map.of("id", createS(model.getId()));
  }

  @Override
  public Map<String, AttributeValue> toItem(Small model) {
    Map<String, AttributeValue> item = new HashMap<>(4);
    item.put("id", createS(model.getId()));
    item.put("binary", createB(model.getBinary()));
    item.put("list", strings(model.getList()));
    return item;
  }

  @Override
  public Small fromItem(Map<String, AttributeValue> item) {
    Small model = new Small();
    model.setId(string(item, "id"));
    model.setBinary(binary(item, "binary"));
    model.setList(strings(item, "list"));
    return model;
  }
}
