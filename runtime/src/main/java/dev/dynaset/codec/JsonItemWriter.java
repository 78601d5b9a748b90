package dev.dynaset.codec;

import dev.dynaset.direct.JsonOutput;
import dev.dynaset.direct.JsonValues;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes an item for the body of a request, byte for byte as the AWS SDK does. What it cannot write
 * in the same way makes the output unsound.
 */
public final class JsonItemWriter extends ItemWriter {
  private static final BitSet NONE = new BitSet(0);

  private final JsonOutput out;
  private final JsonValues values;
  private final int depth;
  /** The positions of what no item may have empty. */
  private final BitSet keys;

  private final Progress progress;

  /** Whether it is empty still: shared with the writers of its subtypes. */
  private static final class Progress {
    private boolean isEmpty = true;
  }

  private JsonItemWriter(
      ItemShape shape, JsonOutput out, int depth, BitSet keys, Progress progress) {
    super(shape);
    this.out = out;
    this.values = new JsonValues(out);
    this.depth = depth;
    this.keys = keys;
    this.progress = progress;
  }

  /**
   * A writer of items, each begun and ended.
   *
   * @param keys the positions of the attributes that must not be empty; one that is makes the output
   *     unsound
   */
  public static JsonItemWriter ofItems(ItemShape shape, JsonOutput out, BitSet keys) {
    return new JsonItemWriter(shape, out, 0, keys, new Progress());
  }

  /** A writer of the keys of items, each begun and ended. */
  public static JsonItemWriter ofKeys(ItemShape shape, JsonOutput out) {
    return ofDocument(shape, out, 0);
  }

  /** A writer of a document, which others begin and end. */
  static JsonItemWriter ofDocument(ItemShape shape, JsonOutput out, int depth) {
    return new JsonItemWriter(shape, out, depth, NONE, new Progress());
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

  private void name(String name) {
    values.name(name, progress.isEmpty);
    progress.isEmpty = false;
  }

  private void requireNotEmpty(int position, boolean isEmpty) {
    if (isEmpty && keys.get(position)) {
      out.setUnsound();
    }
  }

  @Override
  protected void putText(int position, String value) {
    name(shape().name(position));
    values.text(value);
    requireNotEmpty(position, value.isEmpty());
  }

  @Override
  protected void putNumber(int position, String digits) {
    name(shape().name(position));
    values.number(digits);
  }

  @Override
  protected void putBinary(int position, byte[] value) {
    name(shape().name(position));
    values.binary(value);
    requireNotEmpty(position, value.length == 0);
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
    if (keys.get(position) && KeyValues.isEmpty(form.toAttributeValue(value))) {
      out.setUnsound();
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
    return new JsonItemWriter(other, out, depth, NONE, progress);
  }

  /** Who writes again with attribute values gets to see a better message. */
  @Override
  protected @Nullable String keyText(int position) {
    return null;
  }
}
