package dev.dynaset.codec;

import dev.dynaset.direct.JsonOutput;
import dev.dynaset.direct.JsonValues;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes an item for the body of a request, byte for byte as the AWS SDK does. What it cannot write
 * in the same way makes the output unsound.
 */
public final class JsonItemWriter extends ItemWriter {
  private final JsonOutput out;
  private final JsonValues values;
  private final int depth;
  private final @Nullable BitSet keys;
  private final Map<String, AttributeValue> keyValues;
  private final Progress progress;

  /** Whether it is empty still: shared with the writers of its subtypes. */
  private static final class Progress {
    private boolean isEmpty = true;
  }

  /**
   * A writer of one item, which is begun and ended.
   *
   * @param keys the positions of the attributes that are also to be known as values
   */
  public JsonItemWriter(ItemShape shape, JsonOutput out, BitSet keys) {
    this(shape, out, 0, keys, new LinkedHashMap<>(2 * keys.cardinality()), new Progress());
  }

  private JsonItemWriter(
      ItemShape shape,
      JsonOutput out,
      int depth,
      @Nullable BitSet keys,
      Map<String, AttributeValue> keyValues,
      Progress progress) {
    super(shape);
    this.out = out;
    this.values = new JsonValues(out);
    this.depth = depth;
    this.keys = keys;
    this.keyValues = keyValues;
    this.progress = progress;
  }

  /** A writer of a document, which others begin and end. */
  static JsonItemWriter ofDocument(ItemShape shape, JsonOutput out, int depth) {
    return new JsonItemWriter(shape, out, depth, null, Map.of(), new Progress());
  }

  /** A writer of the keys of items, each begun and ended. */
  public static JsonItemWriter ofKeys(ItemShape shape, JsonOutput out) {
    return ofDocument(shape, out, 0);
  }

  /** Begins an item, or a key. */
  public void begin() {
    out.add('{');
    progress.isEmpty = true;
  }

  /** Ends it. */
  public void end() {
    out.add('}');
  }

  /** The values of those keys that were written. */
  public Map<String, AttributeValue> keyValues() {
    return keyValues;
  }

  private void name(String name) {
    values.name(name, progress.isEmpty);
    progress.isEmpty = false;
  }

  private boolean isKey(int position) {
    return keys != null && keys.get(position);
  }

  @Override
  protected void putText(int position, String value) {
    name(shape().name(position));
    values.text(value);
    if (isKey(position)) {
      keyValues.put(shape().name(position), AttributeValue.createS(value));
    }
  }

  @Override
  protected void putNumber(int position, String digits) {
    name(shape().name(position));
    values.number(digits);
    if (isKey(position)) {
      keyValues.put(shape().name(position), AttributeValue.createN(digits));
    }
  }

  @Override
  protected void putBinary(int position, byte[] value) {
    name(shape().name(position));
    values.binary(value);
    if (isKey(position)) {
      keyValues.put(shape().name(position), AttributeValue.createB(SdkBytes.fromByteArray(value)));
    }
  }

  @Override
  protected void putBool(int position, boolean value) {
    name(shape().name(position));
    values.bool(value);
  }

  @Override
  protected <V> void putValue(int position, Form<V> form, V value) {
    name(shape().name(position));
    form.write(value, new JsonValueTarget(out, depth));
    if (isKey(position)) {
      keyValues.put(shape().name(position), form.toAttributeValue(value));
    }
  }

  @Override
  protected void putUnknown(String name, AttributeValue value) {
    name(name);
    values.value(value);
  }

  @Override
  protected ItemWriter reshaped(ItemShape other) {
    if (shape().sharesNamesWith(other)) {
      // What is written last would count, and cannot take the place of what was before.
      out.setUnsound();
    }
    return new JsonItemWriter(other, out, depth, null, Map.of(), progress);
  }

  @Override
  protected @Nullable String keyText(int position) {
    return KeyText.of(keyValues.get(shape().name(position)));
  }
}
