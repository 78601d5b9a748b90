package dev.dynaset.benchmarks.shape;

import static dev.dynaset.benchmarks.shape.Attributes.bool;
import static dev.dynaset.benchmarks.shape.Attributes.digits;
import static dev.dynaset.benchmarks.shape.Attributes.string;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.createBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.createN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.createS;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Row} by hand. */
final class RowByHand implements ItemMapping<Row> {
  @Override
  public String hashKey() {
    return "customer";
  }

  @Override
  public String changedAttribute() {
    return "status";
  }

  @Override
  public AttributeValue changedValue() {
    return createS(RowSubject.CHANGED);
  }

  @Override
  public AttributeValue hashKeyOf(Row model) {
    return createS(model.getCustomer());
  }

  @Override
  public Map<String, AttributeValue> keyOf(Row model) {
    return Map.of("customer", createS(model.getCustomer()), "number", createS(model.getNumber()));
  }

  @Override
  public Map<String, AttributeValue> toItem(Row model) {
    Map<String, AttributeValue> item = new HashMap<>(16);
    item.put("customer", createS(model.getCustomer()));
    item.put("number", createS(model.getNumber()));
    item.put("status", createS(model.getStatus()));
    item.put("name", createS(model.getName()));
    item.put("city", createS(model.getCity()));
    item.put("note", createS(model.getNote()));
    item.put("quantity", createN(Integer.toString(model.getQuantity())));
    item.put("total", createN(Long.toString(model.getTotal())));
    item.put("placedAt", createN(Long.toString(model.getPlacedAt())));
    item.put("paid", createBool(model.isPaid()));
    return item;
  }

  @Override
  public Row fromItem(Map<String, AttributeValue> item) {
    Row model = new Row();
    model.setCustomer(string(item, "customer"));
    model.setNumber(string(item, "number"));
    model.setStatus(string(item, "status"));
    model.setName(string(item, "name"));
    model.setCity(string(item, "city"));
    model.setNote(string(item, "note"));
    model.setQuantity(Integer.parseInt(digits(item, "quantity")));
    model.setTotal(Long.parseLong(digits(item, "total")));
    model.setPlacedAt(Long.parseLong(digits(item, "placedAt")));
    model.setPaid(bool(item, "paid"));
    return model;
  }
}
