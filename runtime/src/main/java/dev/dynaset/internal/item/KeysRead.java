package dev.dynaset.internal.item;

import dev.dynaset.BatchItems;
import dev.dynaset.BatchOptions;
import dev.dynaset.CapacityMeter;
import dev.dynaset.DirectDecoding;
import dev.dynaset.ItemProjection;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.Unreadable;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.internal.batch.BatchGetPlan;
import dev.dynaset.internal.batch.BatchRead;
import dev.dynaset.internal.batch.BatchTerms;
import dev.dynaset.internal.batch.Known;
import dev.dynaset.internal.batch.UnseenRequests;
import dev.dynaset.internal.mapping.ItemIdentity;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.internal.mapping.KeyIdentities;
import dev.dynaset.internal.mapping.ReadableItems;
import dev.dynaset.internal.plan.MappedPlan;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.schema.TableBinding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The read of many items by their keys.
 *
 * @param table the table
 * @param keys the keys, which may come from a source that can be read once
 * @param selection what is read of each item
 * @param isConsistent whether it is strongly consistent
 * @param options how they are read; null for the usual way
 * @param unreadable what is done about items that do not fit the model; null to fail
 * @param <R> what is made of an item
 * @param <K> the generated key of the model
 */
public record KeysRead<R, K>(
    TableBinding<?, K> table,
    Iterable<? extends K> keys,
    Selection<R> selection,
    boolean isConsistent,
    @Nullable BatchOptions options,
    @Nullable Unreadable unreadable) {
  private static final int FEW = 16;

  /** An eventually consistent read of whole items. */
  public static <T, K> KeysRead<T, K> of(TableBinding<T, K> table, Iterable<? extends K> keys) {
    return new KeysRead<>(
        table, Objects.requireNonNull(keys, "keys"), Selection.ofAll(table), false, null, null);
  }

  /** The same read, strongly consistent. */
  public KeysRead<R, K> consistentRead() {
    return new KeysRead<>(table, keys, selection, true, options, unreadable);
  }

  /**
   * The same read, for which items that have expired are missing.
   *
   * @throws IllegalStateException if the model has no time to live
   */
  public KeysRead<R, K> unexpired() {
    return new KeysRead<>(
        table, keys, selection.unexpired(table), isConsistent, options, unreadable);
  }

  /** The same read, which does this about items that do not fit the model. */
  public KeysRead<R, K> onUnreadable(Unreadable other) {
    return new KeysRead<>(
        table, keys, selection, isConsistent, options, Objects.requireNonNull(other, "unreadable"));
  }

  /** The read of a part of each item. */
  public <T, S> KeysRead<S, K> select(ItemProjection<T, S> projection) {
    return new KeysRead<>(
        table,
        keys,
        selection.as(table.selecting(ProjectionDecoder.of(projection))),
        isConsistent,
        options,
        unreadable);
  }

  /** The same read, the capacity of whose requests is also added to a meter. */
  public KeysRead<R, K> measuring(CapacityMeter meter) {
    return new KeysRead<>(
        table.measuring(meter), keys, selection, isConsistent, options, unreadable);
  }

  /** The same read, whose requests are also changed by a customizer. */
  public KeysRead<R, K> customizing(RequestCustomizer customizer) {
    return new KeysRead<>(
        table.customizing(customizer), keys, selection, isConsistent, options, unreadable);
  }

  /**
   * The same read with the options of a batch.
   *
   * @throws IllegalArgumentException if they ask for several requests at a time
   */
  public KeysRead<R, K> with(BatchOptions batch) {
    if (Objects.requireNonNull(batch, "options").parallelism() > 1) {
      throw new IllegalArgumentException("Items are read one request at a time, but parallelism is "
          + batch.parallelism() + ". Read some of the keys by each of several threads for more.");
    }
    TableBinding<?, K> through = table.through(batch.meters(), batch.customizers());
    boolean asks =
        batch.unitsPerSecond().isPresent() || batch.progressListener().isPresent();
    return new KeysRead<>(
        asks ? through.measured() : through, keys, selection, isConsistent, batch, unreadable);
  }

  /**
   * The items, as far as they exist.
   *
   * @param client whether the client that reads them lets their keys be encoded directly
   */
  public Plan<BatchItems<R, K>> get(DirectDecoding client) {
    BatchTerms terms = options == null
        ? BatchTerms.of(table.settings().retryUnprocessedFor())
        : BatchTerms.of(options, table.settings());
    KeyIdentities<K> identities = selection.isWhole() && UnseenRequests.areOf(table, client)
        ? new KeyIdentities<>(table)
        : null;
    Map<K, BatchRead> reads =
        new LinkedHashMap<>(keys instanceof Collection<?> known ? 2 * known.size() : FEW);
    for (K key : keys) {
      reads.put(key, read(Objects.requireNonNull(key, "key"), identities));
    }
    BatchGetPlan plan = new BatchGetPlan(List.copyOf(reads.values()), terms);
    return new MappedPlan<>(plan) {
      @Override
      protected BatchItems<R, K> result(List<Map<String, AttributeValue>> found) {
        ReadableItems readable = ReadableItems.of(selection.decoder(), unreadable);
        Map<K, Optional<R>> items = new LinkedHashMap<>(reads.size() * 2);
        List<K> skipped = new ArrayList<>();
        for (Map.Entry<K, BatchRead> read : reads.entrySet()) {
          Map<String, AttributeValue> item = plan.item(read.getValue());
          if (readable != null
              && item != null
              && !selection.isExpired(item)
              && !readable.isReadable(item)) {
            skipped.add(read.getKey());
            item = null;
          }
          items.put(read.getKey(), selection.of(item));
        }
        return BatchItems.of(items, skipped);
      }
    };
  }

  private BatchRead read(K key, @Nullable KeyIdentities<K> identities) {
    ItemIdentity identity = identities == null ? null : identities.of(key);
    if (identity != null) {
      return BatchRead.encoded(table, key, identity, isConsistent);
    }
    Map<String, AttributeValue> attributes = new ItemMapper<>(table).writeKey(key);
    return BatchRead.of(table, attributes, selection.paths(), isConsistent, new Known(key));
  }
}
