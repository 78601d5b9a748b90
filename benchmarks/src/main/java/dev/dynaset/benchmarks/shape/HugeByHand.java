package dev.dynaset.benchmarks.shape;

import static dev.dynaset.benchmarks.shape.Attributes.binary;
import static dev.dynaset.benchmarks.shape.Attributes.elements;
import static dev.dynaset.benchmarks.shape.Attributes.entries;
import static dev.dynaset.benchmarks.shape.Attributes.map;
import static dev.dynaset.benchmarks.shape.Attributes.required;
import static dev.dynaset.benchmarks.shape.Attributes.string;
import static dev.dynaset.benchmarks.shape.Attributes.strings;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.createB;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.createL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.createM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.createS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Huge} by hand. */
final class HugeByHand implements ItemMapping<Huge> {
  @Override
  public String hashKey() {
    return "id";
  }

  @Override
  public String changedAttribute() {
    return "text";
  }

  @Override
  public AttributeValue changedValue() {
    return createS(HugeSubject.CHANGED);
  }

  @Override
  public AttributeValue hashKeyOf(Huge model) {
    return createS(model.getId());
  }

  @Override
  public Map<String, AttributeValue> keyOf(Huge model) {
    return Map.of("id", createS(model.getId()));
  }

  @Override
  public Map<String, AttributeValue> toItem(Huge model) {
    Map<String, AttributeValue> item = new HashMap<>(16);
    item.put("id", createS(model.getId()));
    item.put("text", createS(model.getText()));
    item.put("binary", createB(model.getBinary()));
    item.put("list", strings(model.getList()));
    Map<String, AttributeValue> map = new HashMap<>(model.getMap().size() * 2);
    for (Map.Entry<String, SdkBytes> entry : model.getMap().entrySet()) {
      map.put(entry.getKey(), createB(entry.getValue()));
    }
    item.put("map", createM(map));
    item.put("lists", createM(lists(model.getLists())));
    Map<String, AttributeValue> nested = new HashMap<>(model.getNested().size() * 2);
    for (Map.Entry<String, List<Map<String, List<SdkBytes>>>> entry :
        model.getNested().entrySet()) {
      List<AttributeValue> maps = new ArrayList<>(entry.getValue().size());
      for (Map<String, List<SdkBytes>> element : entry.getValue()) {
        maps.add(createM(lists(element)));
      }
      nested.put(entry.getKey(), createL(maps));
    }
    item.put("nested", createM(nested));
    return item;
  }

  @Override
  public Huge fromItem(Map<String, AttributeValue> item) {
    Huge model = new Huge();
    model.setId(string(item, "id"));
    model.setText(string(item, "text"));
    model.setBinary(binary(item, "binary"));
    model.setList(strings(item, "list"));
    Map<String, AttributeValue> map = map(item, "map");
    Map<String, SdkBytes> binaries = new LinkedHashMap<>(map.size() * 2);
    for (Map.Entry<String, AttributeValue> entry : map.entrySet()) {
      binaries.put(entry.getKey(), required(entry.getValue().b(), "map"));
    }
    model.setMap(binaries);
    model.setLists(binaryLists(map(item, "lists")));
    Map<String, AttributeValue> nested = map(item, "nested");
    Map<String, List<Map<String, List<SdkBytes>>>> lists = new LinkedHashMap<>(nested.size() * 2);
    for (Map.Entry<String, AttributeValue> entry : nested.entrySet()) {
      List<AttributeValue> elements = elements(entry.getValue(), "nested");
      List<Map<String, List<SdkBytes>>> maps = new ArrayList<>(elements.size());
      for (AttributeValue element : elements) {
        maps.add(binaryLists(entries(element, "nested")));
      }
      lists.put(entry.getKey(), maps);
    }
    model.setNested(lists);
    return model;
  }

  private static Map<String, AttributeValue> lists(Map<String, List<SdkBytes>> lists) {
    Map<String, AttributeValue> values = new HashMap<>(lists.size() * 2);
    for (Map.Entry<String, List<SdkBytes>> entry : lists.entrySet()) {
      List<AttributeValue> elements = new ArrayList<>(entry.getValue().size());
      for (SdkBytes bytes : entry.getValue()) {
        elements.add(createB(bytes));
      }
      values.put(entry.getKey(), createL(elements));
    }
    return values;
  }

  private static Map<String, List<SdkBytes>> binaryLists(Map<String, AttributeValue> values) {
    Map<String, List<SdkBytes>> lists = new LinkedHashMap<>(values.size() * 2);
    for (Map.Entry<String, AttributeValue> entry : values.entrySet()) {
      List<AttributeValue> elements = elements(entry.getValue(), entry.getKey());
      List<SdkBytes> list = new ArrayList<>(elements.size());
      for (AttributeValue element : elements) {
        list.add(required(element.b(), entry.getKey()));
      }
      lists.put(entry.getKey(), list);
    }
    return lists;
  }
}
