package dev.dynaset.schema;

import dev.dynaset.Dynaset;
import dev.dynaset.PhysicalName;
import dev.dynaset.codec.ItemCodec;

/**
 * A table as one application reaches it: where it is, what it looks like, and how its items are
 * read and written.
 *
 * @param dynaset the client and the settings
 * @param name its name in DynamoDB
 * @param schema its keys and indexes
 * @param codec the codec of its items
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public record TableBinding<T, K>(
    Dynaset dynaset, PhysicalName name, TableSchema schema, ItemCodec<T, K> codec) {
  /**
   * Binds a generated table.
   *
   * @param processorVersion the version of the processor that generated it, as {@code major.minor}
   * @throws dev.dynaset.DynasetException if this runtime is older than the processor
   */
  public static <T, K> TableBinding<T, K> of(
      Dynaset dynaset, String processorVersion, TableSchema schema, ItemCodec<T, K> codec) {
    RuntimeVersion.check(processorVersion, codec.shape().model());
    return new TableBinding<>(dynaset, dynaset.tableName(schema.logicalName()), schema, codec);
  }

  /** The same table under another name in DynamoDB, or an ARN; page tokens are bound to it. */
  public TableBinding<T, K> named(String tableName) {
    PhysicalName other = new PhysicalName(tableName, "named(\"" + tableName + "\")");
    return new TableBinding<>(dynaset, other, schema.named(tableName), codec);
  }
}
