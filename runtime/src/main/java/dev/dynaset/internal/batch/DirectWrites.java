package dev.dynaset.internal.batch;

import dev.dynaset.DirectDecoding;
import dev.dynaset.ItemMappingException;
import dev.dynaset.codec.JsonItemWriter;
import dev.dynaset.direct.EncodedItem;
import dev.dynaset.direct.JsonOutput;
import dev.dynaset.internal.mapping.ItemIdentity;
import dev.dynaset.internal.mapping.KeyIdentities;
import dev.dynaset.schema.IndexSchema;
import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes batch writes of models whose items are encoded at once, without attribute values: nobody
 * looks at them on the way.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public final class DirectWrites<T, K> {
  private final TableBinding<T, K> table;
  private final JsonOutput out = new JsonOutput();
  private final JsonItemWriter writer;
  private final KeyIdentities<K> identities;

  private DirectWrites(TableBinding<T, K> table) {
    this.table = table;
    this.writer = JsonItemWriter.ofItems(table.codec().shape(), out, keys(table));
    this.identities = new KeyIdentities<>(table);
  }

  /**
   * What encodes the items of a table; null if anybody may look at them, or change them.
   *
   * @param client whether the client that sends them lets it
   */
  public static <T, K> @Nullable DirectWrites<T, K> of(
      TableBinding<T, K> table, DirectDecoding client) {
    return UnseenRequests.areOf(table, client)
            && table.interceptors().isEmpty()
            && !table.codec().isDeriving()
            && !table.schema().special().areMade()
        ? new DirectWrites<>(table)
        : null;
  }

  /** The positions of what is a key of the table or of an index. */
  private static BitSet keys(TableBinding<?, ?> table) {
    BitSet keys = new BitSet();
    add(keys, table, table.schema().key());
    for (IndexSchema index : table.schema().indexes()) {
      add(keys, table, index.key());
    }
    return keys;
  }

  private static void add(BitSet keys, TableBinding<?, ?> table, KeySchema schema) {
    for (KeyAttribute key : schema.attributes()) {
      keys.set(table.codec().shape().position(key.name()));
    }
  }

  /** The put of an item; null if it takes attribute values to write it, or to say what is wrong. */
  public @Nullable BatchWrite put(T item) {
    out.clear();
    writer.begin();
    try {
      table.codec().write(item, writer);
    } catch (ItemMappingException e) {
      return null;
    }
    writer.end();
    ItemIdentity identity = out.isSound() ? identities.of(table.codec().keyOf(item)) : null;
    return identity == null ? null : BatchWrite.put(table, identity, item, new EncodedItem(out));
  }
}
