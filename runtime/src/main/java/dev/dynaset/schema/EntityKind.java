package dev.dynaset.schema;

import dev.dynaset.key.EntityCodec;

/**
 * A kind of items of a table that holds several.
 *
 * @param type its model
 * @param keyType its generated key
 * @param schema the table, and what is special in its items
 * @param codec the codec of its items
 * @param <T> the model
 * @param <K> the generated key
 */
public record EntityKind<T, K>(
    Class<T> type, Class<K> keyType, TableSchema schema, EntityCodec<T, K> codec) {}
