package dev.dynaset.direct;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item in the body of a response. As a map it is what the AWS SDK would have made of it, made
 * when it is asked for. It keeps the whole body from being freed.
 */
public final class StoredItem extends AbstractMap<String, AttributeValue> {
  private final JsonTape tape;
  private final int value;

  StoredItem(JsonTape tape, int value) {
    this.tape = tape;
    this.value = value;
  }

  /** Where its attributes are. */
  public JsonTape tape() {
    return tape;
  }

  /** The map on the tape that it is. */
  public int value() {
    return value;
  }

  @Override
  public @Nullable AttributeValue get(@Nullable Object name) {
    return name instanceof String text ? TapeValues.entry(tape, value, text) : null;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public boolean isEmpty() {
    return tape.count(value) == 0;
  }

  @Override
  public Set<Map.Entry<String, AttributeValue>> entrySet() {
    return Collections.unmodifiableMap(TapeValues.map(tape, value)).entrySet();
  }
}
