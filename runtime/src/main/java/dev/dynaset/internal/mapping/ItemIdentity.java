package dev.dynaset.internal.mapping;

import dev.dynaset.direct.JsonTape;
import dev.dynaset.direct.StoredItem;
import dev.dynaset.direct.TapeValues;
import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What tells an item from all others, however its key is written: its table, and its key. */
public final class ItemIdentity {
  private final String table;
  private final Object[] key;
  /** Asked for often: identities are the keys of maps. */
  private final int hash;

  private ItemIdentity(String table, Object[] key) {
    this.table = table;
    this.key = key;
    this.hash = Arrays.hashCode(key);
  }

  /** The name of the table. */
  public String table() {
    return table;
  }

  /** The identity of the item with these attributes, its key among them. */
  public static ItemIdentity of(TableBinding<?, ?> table, Map<String, AttributeValue> attributes) {
    KeySchema schema = table.schema().key();
    int hashes = schema.hash().size();
    Object[] key = new Object[hashes + schema.range().size()];
    for (int i = 0; i < key.length; i++) {
      KeyAttribute part = i < hashes ? schema.hash().get(i) : schema.range().get(i - hashes);
      key[i] = part(attributes, part.name());
    }
    return of(table, key);
  }

  private static Object part(Map<String, AttributeValue> attributes, String name) {
    return attributes instanceof StoredItem stored
        ? part(stored, name)
        : part(Objects.requireNonNull(attributes.get(name), name));
  }

  /** The identity of the item whose key has these parts, in the order of the schema. */
  static ItemIdentity of(TableBinding<?, ?> table, Object[] parts) {
    return new ItemIdentity(table.name().value(), parts);
  }

  static Object part(AttributeValue value) {
    if (value.n() != null) {
      return number(value.n());
    }
    return value.s() == null ? value.b() : value.s();
  }

  private static Object part(StoredItem item, String name) {
    int value = item.find(name);
    if (value == StoredItem.ABSENT) {
      throw new NullPointerException(name);
    }
    JsonTape tape = item.tape();
    return switch (tape.type(value)) {
      case S -> tape.text(value);
      case N -> number(tape.text(value));
      default -> part(TapeValues.of(tape, value));
    };
  }

  /** Numbers are the same key however they are written: 1, 1.0, 1E0. */
  static Object number(String digits) {
    return new BigDecimal(digits).stripTrailingZeros();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ItemIdentity that
        && hash == that.hash
        && Arrays.equals(key, that.key)
        && table.equals(that.table);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return table + Arrays.toString(key);
  }
}
