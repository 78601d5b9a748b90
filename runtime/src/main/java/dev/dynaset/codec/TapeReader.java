package dev.dynaset.codec;

import dev.dynaset.direct.JsonTape;
import dev.dynaset.direct.StoredItem;
import dev.dynaset.direct.TapeValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads an item, or a document, in the body of a response. */
public final class TapeReader extends ItemReader {
  /** Where the attributes are, by their positions. */
  private final int[] values;

  private JsonTape tape;
  private int map;
  /** Those of other shapes, for items that may be of several kinds; null while there are none. */
  private @Nullable List<TapeReader> kinds;
  /** The key attributes as far as they have been asked for; null while none was. */
  private @Nullable String @Nullable [] keys;

  /** A reader of an item, of a type that is loaded anyway (ADR 24). */
  public static ItemReader of(ItemShape shape, StoredItem item) {
    return new TapeReader(shape, item);
  }

  /** A reader of one item after the other. */
  public TapeReader(ItemShape shape, StoredItem first) {
    this(shape, first.tape(), first.value());
  }

  TapeReader(ItemShape shape, JsonTape tape, int map) {
    super(shape);
    this.tape = tape;
    this.map = map;
    this.values = new int[shape.names().size()];
    shape.names().find(tape, map, values);
  }

  /** From now on it is a reader of another item, of the same shape. */
  public void moveTo(StoredItem item) {
    if (keys != null) {
      Arrays.fill(keys, null);
    }
    moveTo(item.tape(), item.value());
  }

  private void moveTo(JsonTape otherTape, int otherMap) {
    tape = otherTape;
    map = otherMap;
    shape().names().find(tape, map, values);
  }

  /** One reader of each shape serves all items of a page. */
  @Override
  protected ItemReader sameItem(ItemShape shape) {
    List<TapeReader> known = kinds;
    if (known == null) {
      known = new ArrayList<>();
      kinds = known;
    }
    for (int i = 0; i < known.size(); i++) {
      TapeReader reader = known.get(i);
      if (reader.shape() == shape) {
        reader.moveTo(tape, map);
        return reader;
      }
    }
    TapeReader reader = new TapeReader(shape, tape, map);
    reader.keys = keys;
    known.add(reader);
    return reader;
  }

  @Override
  public boolean isAbsentOr(int position, String text, int start, int end) {
    int value = values[position];
    return !is(position, value, AttributeValue.Type.S) || tape.isText(value, text, start, end);
  }

  @Override
  public String keyString(int position) {
    String[] known = keys;
    if (known == null) {
      known = new String[shape().keyCount()];
      keys = known;
    }
    String key = known[position];
    if (key == null) {
      key = string(position);
      known[position] = key;
    }
    return key;
  }

  @Override
  protected @Nullable String textAt(int position) {
    int value = values[position];
    return is(position, value, AttributeValue.Type.S) ? tape.text(value) : null;
  }

  @Override
  protected @Nullable String numberAt(int position) {
    int value = values[position];
    return is(position, value, AttributeValue.Type.N) ? tape.text(value) : null;
  }

  @Override
  protected long shortIntegerAt(int position) {
    int value = values[position];
    return is(position, value, AttributeValue.Type.N)
        ? tape.shortInteger(value, NO_SHORT_INTEGER)
        : NO_SHORT_INTEGER;
  }

  @Override
  protected byte @Nullable [] binaryAt(int position) {
    int value = values[position];
    return is(position, value, AttributeValue.Type.B) ? tape.binary(value) : null;
  }

  @Override
  protected @Nullable Boolean boolAt(int position) {
    int value = values[position];
    return is(position, value, AttributeValue.Type.BOOL) ? (Boolean) tape.bool(value) : null;
  }

  /** Whether a value is there; if it is, and is not NULL, it has the type that is expected. */
  private boolean is(int position, int value, AttributeValue.Type expected) {
    if (value == StoredItem.ABSENT) {
      return false;
    }
    AttributeValue.Type type = tape.type(value);
    if (type == expected) {
      return true;
    }
    if (type == AttributeValue.Type.NUL) {
      return false;
    }
    throw wrongType(position, expected.name(), type.name());
  }

  @Override
  protected @Nullable ValueSource valueAt(int position) {
    int value = values[position];
    return value == StoredItem.ABSENT || tape.type(value) == AttributeValue.Type.NUL
        ? null
        : new TapeSource(tape, value);
  }

  @Override
  protected Map<String, AttributeValue> attributes() {
    return TapeValues.map(tape, map);
  }

  @Override
  protected ItemReader reshaped(ItemShape shape) {
    return new TapeReader(shape, tape, map);
  }

  @Override
  protected @Nullable String keyText(int position) {
    int value = values[position];
    return value == StoredItem.ABSENT ? null : KeyText.of(TapeValues.of(tape, value));
  }
}
