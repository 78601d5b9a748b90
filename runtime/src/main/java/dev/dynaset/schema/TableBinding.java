package dev.dynaset.schema;

import dev.dynaset.Dynaset;
import dev.dynaset.ItemInterceptor;
import dev.dynaset.PhysicalName;
import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table as one application reaches it: where it is, what it looks like, and how its items are
 * read and written.
 *
 * @param dynaset the client and the settings
 * @param name its name in DynamoDB
 * @param schema its keys and indexes
 * @param codec the codec of its items
 * @param interceptors who hears of reads and writes, in the order in which they are called
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public record TableBinding<T, K>(
    Dynaset dynaset,
    PhysicalName name,
    TableSchema schema,
    ItemCodec<T, K> codec,
    List<ItemInterceptor<T, K>> interceptors) {
  /** Keeps a copy of the interceptors. */
  public TableBinding {
    interceptors = List.copyOf(interceptors);
  }

  /**
   * Binds a generated table.
   *
   * @param processorVersion the version of the processor that generated it, as {@code major.minor}
   * @throws dev.dynaset.DynasetException if this runtime is older than the processor
   */
  public static <T, K> TableBinding<T, K> of(
      Dynaset dynaset, String processorVersion, TableSchema schema, ItemCodec<T, K> codec) {
    RuntimeVersion.check(processorVersion, codec.shape().model());
    return new TableBinding<>(
        dynaset, dynaset.tableName(schema.logicalName()), schema, codec, List.of());
  }

  /** The same table under another name in DynamoDB, or an ARN; page tokens are bound to it. */
  public TableBinding<T, K> named(String tableName) {
    PhysicalName other = new PhysicalName(tableName, "named(\"" + tableName + "\")");
    return new TableBinding<>(dynaset, other, schema.named(tableName), codec, interceptors);
  }

  /** The same table with one more interceptor, which is called after those that there are. */
  public TableBinding<T, K> intercept(ItemInterceptor<T, K> interceptor) {
    List<ItemInterceptor<T, K>> more = new ArrayList<>(interceptors);
    more.add(Objects.requireNonNull(interceptor, "interceptor"));
    return new TableBinding<>(dynaset, name, schema, codec, more);
  }

  /** What makes models of items that were read: the codec, and then the interceptors. */
  public ItemDecoder<T> reader() {
    return interceptors.isEmpty() ? codec : new InterceptedDecoder<>(codec, interceptors);
  }
}
