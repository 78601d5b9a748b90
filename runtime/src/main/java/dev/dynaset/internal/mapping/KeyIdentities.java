package dev.dynaset.internal.mapping;

import dev.dynaset.ItemMappingException;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.TableBinding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes the identities of the items with some keys, without their attributes.
 *
 * @param <K> the type of the keys
 */
public final class KeyIdentities<K> extends ItemWriter {
  private static final Object[] NONE = {};

  private final TableBinding<?, K> table;
  /** Where the parts are in an identity, by their positions. */
  private final int[] places;

  private Object[] parts = NONE;
  private boolean isStorable;

  /** For the keys of a table. */
  public KeyIdentities(TableBinding<?, K> table) {
    super(table.codec().shape());
    this.table = table;
    List<KeyAttribute> key = table.schema().key().attributes();
    this.places = new int[key.size()];
    for (int place = 0; place < places.length; place++) {
      places[shape().position(key.get(place).name())] = place;
    }
  }

  /** The identity of the item with a key; null if no item can have it. */
  public @Nullable ItemIdentity of(K key) {
    parts = new Object[places.length];
    isStorable = true;
    try {
      table.codec().writeKey(key, this);
    } catch (ItemMappingException e) {
      return null;
    }
    return isStorable ? ItemIdentity.of(table, parts) : null;
  }

  private void put(int position, Object part, boolean isEmpty) {
    parts[places[position]] = part;
    isStorable &= !isEmpty;
  }

  @Override
  protected void putText(int position, String value) {
    put(position, value, value.isEmpty());
  }

  @Override
  protected void putNumber(int position, String digits) {
    put(position, ItemIdentity.number(digits), false);
  }

  @Override
  protected void putBinary(int position, byte[] value) {
    put(position, SdkBytes.fromByteArray(value), value.length == 0);
  }

  @Override
  protected <V> void putValue(int position, Form<V> form, V value) {
    AttributeValue part = form.toAttributeValue(value);
    put(position, ItemIdentity.part(part), KeyValues.isEmpty(part));
  }

  @Override
  protected void putBool(int position, boolean value) {
    throw noKey();
  }

  @Override
  protected void putUnknown(String name, AttributeValue value) {
    throw noKey();
  }

  @Override
  protected ItemWriter reshaped(ItemShape shape) {
    throw noKey();
  }

  private static IllegalStateException noKey() {
    return new IllegalStateException("No key has it.");
  }

  /** What this writer throws is seen by nobody. */
  @Override
  protected @Nullable String keyText(int position) {
    return null;
  }
}
