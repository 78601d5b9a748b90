package dev.dynaset.internal.item;

import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What tells an item from all others, however its key is written: its table, and its key. */
public final class ItemIdentity {
  private final String table;
  private final List<Object> key;
  /** Asked for often: identities are the keys of maps. */
  private final int hash;

  private ItemIdentity(String table, List<Object> key) {
    this.table = table;
    this.key = key;
    this.hash = key.hashCode();
  }

  /** The name of the table. */
  public String table() {
    return table;
  }

  /** The identity of the item with these attributes, its key among them. */
  public static ItemIdentity of(TableBinding<?, ?> table, Map<String, AttributeValue> attributes) {
    KeySchema schema = table.schema().key();
    List<Object> key = new ArrayList<>(schema.hash().size() + schema.range().size());
    addTo(key, schema.hash(), attributes);
    addTo(key, schema.range(), attributes);
    return new ItemIdentity(table.name().value(), key);
  }

  private static void addTo(
      List<Object> key, List<KeyAttribute> parts, Map<String, AttributeValue> attributes) {
    for (KeyAttribute part : parts) {
      key.add(value(Objects.requireNonNull(attributes.get(part.name()), part.name())));
    }
  }

  /** Numbers are the same key however they are written: 1, 1.0, 1E0. */
  private static Object value(AttributeValue value) {
    if (value.n() != null) {
      return new BigDecimal(value.n()).stripTrailingZeros();
    }
    return value.s() == null ? value.b() : value.s();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ItemIdentity that
        && hash == that.hash
        && key.equals(that.key)
        && table.equals(that.table);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return table + key;
  }
}
