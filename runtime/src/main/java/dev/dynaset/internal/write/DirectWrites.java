package dev.dynaset.internal.write;

import dev.dynaset.DirectDecoding;
import dev.dynaset.codec.JsonItemWriter;
import dev.dynaset.direct.EncodedItem;
import dev.dynaset.direct.JsonOutput;
import dev.dynaset.internal.item.BatchWrite;
import dev.dynaset.internal.item.ItemMapper;
import dev.dynaset.internal.item.UnseenRequests;
import dev.dynaset.schema.IndexSchema;
import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.SpecialAttributes;
import dev.dynaset.schema.TableBinding;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes batch writes of models whose items are encoded at once, without attribute values: nobody
 * looks at them on the way.
 *
 * @param <T> the model of the items
 */
final class DirectWrites<T> {
  private final TableBinding<T, ?> table;
  private final ItemMapper<T, ?> mapper;
  private final BitSet keys;
  private final JsonOutput out = new JsonOutput();

  private DirectWrites(TableBinding<T, ?> table) {
    this.table = table;
    this.mapper = new ItemMapper<>(table);
    this.keys = keys(table);
  }

  /**
   * What encodes the items of a table; null if anybody may look at them, or change them.
   *
   * @param client whether the client that sends them lets it
   */
  static <T> @Nullable DirectWrites<T> of(TableBinding<T, ?> table, DirectDecoding client) {
    return UnseenRequests.areOf(table, client)
            && table.interceptors().isEmpty()
            && !isStamped(table.schema().special())
        ? new DirectWrites<>(table)
        : null;
  }

  private static boolean isStamped(SpecialAttributes special) {
    return special.generatedId() != null
        || special.createdAt() != null
        || special.updatedAt() != null
        || special.version() != null;
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

  /** The put of an item; null if the AWS SDK has to say what is wrong with it. */
  @Nullable
  BatchWrite put(T item) {
    out.clear();
    JsonItemWriter writer = new JsonItemWriter(table.codec().shape(), out, keys);
    writer.begin();
    table.codec().write(item, writer);
    writer.end();
    if (!out.isSound()) {
      return null;
    }
    mapper.requireStorable(writer.keyValues());
    return BatchWrite.put(table, item, writer.keyValues(), new EncodedItem(out));
  }
}
