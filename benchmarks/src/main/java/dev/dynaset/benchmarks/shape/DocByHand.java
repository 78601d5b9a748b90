package dev.dynaset.benchmarks.shape;

import static dev.dynaset.benchmarks.shape.Attributes.bool;
import static dev.dynaset.benchmarks.shape.Attributes.digits;
import static dev.dynaset.benchmarks.shape.Attributes.map;
import static dev.dynaset.benchmarks.shape.Attributes.required;
import static dev.dynaset.benchmarks.shape.Attributes.string;
import static dev.dynaset.benchmarks.shape.Attributes.strings;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.createBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.createM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.createN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.createS;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Doc} by hand. */
final class DocByHand implements ItemMapping<Doc> {
  @Override
  public String hashKey() {
    return "id";
  }

  @Override
  public String changedAttribute() {
    return "count";
  }

  @Override
  public AttributeValue changedValue() {
    return createN(Long.toString(DocSubject.CHANGED));
  }

  @Override
  public AttributeValue hashKeyOf(Doc model) {
    return createS(model.getId());
  }

  @Override
  public Map<String, AttributeValue> keyOf(Doc model) {
    return Map.of("id", createS(model.getId()));
  }

  @Override
  public Map<String, AttributeValue> toItem(Doc model) {
    Map<String, AttributeValue> item = new HashMap<>(8);
    item.put("id", createS(model.getId()));
    item.put("count", createN(Long.toString(model.getCount())));
    item.put("open", createBool(model.isOpen()));
    item.put("tags", strings(model.getTags()));
    Map<String, AttributeValue> labels = new HashMap<>(model.getLabels().size() * 2);
    for (Map.Entry<String, String> label : model.getLabels().entrySet()) {
      labels.put(label.getKey(), createS(label.getValue()));
    }
    item.put("labels", createM(labels));
    Place place = model.getPlace();
    item.put(
        "place",
        createM(Map.of(
            "city", createS(place.getCity()),
            "postcode", createN(Integer.toString(place.getPostcode())))));
    return item;
  }

  @Override
  public Doc fromItem(Map<String, AttributeValue> item) {
    Doc model = new Doc();
    model.setId(string(item, "id"));
    model.setCount(Long.parseLong(digits(item, "count")));
    model.setOpen(bool(item, "open"));
    model.setTags(strings(item, "tags"));
    Map<String, AttributeValue> labels = map(item, "labels");
    Map<String, String> texts = new LinkedHashMap<>(labels.size() * 2);
    for (Map.Entry<String, AttributeValue> label : labels.entrySet()) {
      texts.put(label.getKey(), required(label.getValue().s(), "labels"));
    }
    model.setLabels(texts);
    Map<String, AttributeValue> attributes = map(item, "place");
    Place place = new Place();
    place.setCity(string(attributes, "city"));
    place.setPostcode(Integer.parseInt(digits(attributes, "postcode")));
    model.setPlace(place);
    return model;
  }
}
