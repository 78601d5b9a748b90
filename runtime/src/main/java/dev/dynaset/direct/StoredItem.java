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
  /** No attribute is the first thing on a tape: that is the item. */
  public static final int ABSENT = 0;

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

  /** Where on the tape an attribute is; {@link #ABSENT} if there is none of that name. */
  public int find(String name) {
    return TapeValues.find(tape, value, name);
  }

  @Override
  public @Nullable AttributeValue get(@Nullable Object name) {
    if (!(name instanceof String text)) {
      return null;
    }
    int found = find(text);
    return found == ABSENT ? null : TapeValues.of(tape, found);
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
