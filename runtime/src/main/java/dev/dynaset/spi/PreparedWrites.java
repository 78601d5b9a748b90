package dev.dynaset.spi;

import dev.dynaset.Condition;
import dev.dynaset.ItemProjection;
import dev.dynaset.PreparedWrite;
import dev.dynaset.Read;
import dev.dynaset.Update;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.internal.item.TableRead;
import dev.dynaset.internal.operation.Operations;
import dev.dynaset.internal.write.TableWrites;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.WriteOptions;
import java.util.function.Function;

/**
 * Writes and reads as values that are sent later: by themselves, in batches, or in transactions.
 * Nothing in here sends anything. Generated tables extend it and take the parts of a key, too.
 *
 * <p>Times, versions and ids are made here, and interceptors are asked here; what {@link
 * dev.dynaset.ItemWrites} says of wrong arguments is thrown here.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 * @param <A> the vocabulary of conditions on items
 * @param <U> the vocabulary of updates
 * @param <S> the type of the writes themselves
 */
public abstract class PreparedWrites<T, K, A, U, S> {
  private final TableBinding<T, K> binding;
  private final A attributes;
  private final WriteOptions options;
  private final TableWrites<T, K, A, U> writes;

  /** Writes and reads of a table. */
  protected PreparedWrites(
      TableBinding<T, K> binding, A attributes, U updates, WriteOptions options) {
    this.binding = binding;
    this.attributes = attributes;
    this.options = options;
    this.writes = new TableWrites<>(binding, attributes, updates, options, Operations.ENGINE);
  }

  /** Where the table is, and what it looks like. */
  protected final TableBinding<T, K> binding() {
    return binding;
  }

  /** The same writes with other options. */
  protected abstract S with(WriteOptions options);

  /** The same writes, done only if the item meets this condition too. */
  public final S onlyIf(Condition<A> condition) {
    return with(options.and(WriteOptions.onlyIf(condition)));
  }

  /** Does as {@link #onlyIf(Condition)}. */
  public final S onlyIf(Function<? super A, Condition<A>> condition) {
    return onlyIf(condition.apply(attributes));
  }

  /**
   * The same writes, which do not look at the version of the item that there is. Sends nothing.
   *
   * <p>A {@code put} cannot count: it writes the version of the item that it is given, plus one,
   * whatever is stored. If that is a number which somebody else has read of another write, their next
   * write is not found to be stale. {@code update(before, after)} counts what is stored.
   */
  public final S lastWriteWins() {
    return with(options.and(WriteOptions.lastWriteWins()));
  }

  /** Writes an item that must not exist yet: a PutItem. */
  public final PreparedWrite<T, A> create(T item) {
    return writes.create(item);
  }

  /** Writes an item, in place of the whole item that has its key: a PutItem. */
  public final PreparedWrite<T, A> put(T item) {
    return writes.put(item);
  }

  /** Changes an item that must exist: an UpdateItem. */
  public final PreparedWrite<T, A> update(K key, Function<? super U, Update<U>> change) {
    return writes.update(key, change);
  }

  /** Changes an item that must exist: an UpdateItem. */
  public final PreparedWrite<T, A> update(K key, Update<U> change) {
    return writes.update(key, change);
  }

  /** Changes what differs between two models of an item: an UpdateItem. */
  public final PreparedWrite<T, A> update(T before, T after) {
    return writes.difference(before, after);
  }

  /** Changes an item, or creates it: an UpdateItem. */
  public final PreparedWrite<T, A> upsert(K key, Function<? super U, Update<U>> change) {
    return writes.upsert(key, change);
  }

  /** Changes an item, or creates it: an UpdateItem. */
  public final PreparedWrite<T, A> upsert(K key, Update<U> change) {
    return writes.upsert(key, change);
  }

  /** Deletes an item, if it exists, whatever its version is: a DeleteItem. */
  public final PreparedWrite<T, A> delete(K key) {
    return writes.delete(key);
  }

  /** Deletes an item, if it exists, by its key and its version: a DeleteItem. */
  public final PreparedWrite<T, A> deleteItem(T item) {
    return writes.deleteItem(item);
  }

  /**
   * Writes nothing, but fails if the item does not meet the condition, and a transaction with it:
   * a ConditionCheck. Without a condition, the item must exist; with one, that is all it must meet.
   */
  public final PreparedWrite<T, A> check(K key) {
    return writes.check(key);
  }

  /** Reads an item: a GetItem. */
  public final Read<T> get(K key) {
    return TableRead.of(binding, key, binding.reader(), Operations.ENGINE);
  }

  /**
   * Reads a part of an item: a GetItem with a projection.
   *
   * @throws IllegalArgumentException if the projection is not one of Dynaset
   */
  public final <R> Read<R> get(K key, ItemProjection<T, R> projection) {
    if (projection instanceof ProjectionDecoder<T, R> decoder) {
      return TableRead.of(binding, key, decoder, Operations.ENGINE);
    }
    throw new IllegalArgumentException(
        "Only projections that Dynaset generates or makes can be read, not " + projection + ".");
  }
}
