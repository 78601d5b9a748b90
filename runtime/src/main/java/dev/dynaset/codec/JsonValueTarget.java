package dev.dynaset.codec;

import dev.dynaset.direct.JsonOutput;
import dev.dynaset.direct.JsonValues;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes a value for the body of a request. */
final class JsonValueTarget extends ValueTarget {
  /** DynamoDB refuses what is nested deeper; let the AWS SDK send it. */
  private static final int MAX_DEPTH = 32;

  private final JsonOutput out;
  private final JsonValues values;
  private final int depth;
  /** What was begun and has not ended, the innermost first. */
  private final Deque<Container> open = new ArrayDeque<>(4);

  JsonValueTarget(JsonOutput out, int depth) {
    this.out = out;
    this.values = new JsonValues(out);
    this.depth = depth;
  }

  /** What takes the values that come next. */
  private static final class Container {
    private final boolean isList;
    private final Set<String> keys = new HashSet<>(0);
    private boolean isEmpty = true;

    Container(boolean isList) {
      this.isList = isList;
    }
  }

  /** Elements of lists have a comma before them; entries of maps have it before their key. */
  private void begin() {
    Container container = open.peek();
    if (container != null && container.isList) {
      if (!container.isEmpty) {
        out.add(',');
      }
      container.isEmpty = false;
    }
  }

  private void push(boolean isList) {
    open.push(new Container(isList));
    if (depth + open.size() > MAX_DEPTH) {
      out.setUnsound();
    }
  }

  @Override
  public void text(String value) {
    begin();
    values.text(value);
  }

  @Override
  public void number(String digits) {
    begin();
    values.number(digits);
  }

  @Override
  public void binary(byte[] value) {
    begin();
    values.binary(value);
  }

  @Override
  public void bool(boolean value) {
    begin();
    values.bool(value);
  }

  @Override
  public void nul() {
    begin();
    values.nul();
  }

  @Override
  public void texts(List<String> elements) {
    begin();
    values.texts(elements);
  }

  @Override
  public void numbers(List<String> digits) {
    begin();
    values.numbers(digits);
  }

  @Override
  public void binaries(List<byte[]> elements) {
    begin();
    values.binaries(elements);
  }

  @Override
  public void beginList(int size) {
    begin();
    values.beginList();
    push(true);
  }

  @Override
  public void endList() {
    open.pop();
    values.endList();
  }

  @Override
  public void beginMap(int size) {
    begin();
    values.beginMap();
    push(false);
  }

  @Override
  public void key(String key) {
    Container map = open.element();
    if (!map.keys.add(key)) {
      throw keyTwice();
    }
    values.name(key, map.isEmpty);
    map.isEmpty = false;
  }

  @Override
  public void endMap() {
    open.pop();
    values.endMap();
  }

  @Override
  public ItemWriter beginDocument(ItemShape shape) {
    begin();
    values.beginMap();
    push(false);
    return JsonItemWriter.ofDocument(shape, out, depth + open.size());
  }

  @Override
  public void endDocument() {
    open.pop();
    values.endMap();
  }

  @Override
  public void attributeValue(AttributeValue value) {
    begin();
    values.value(value);
  }
}
