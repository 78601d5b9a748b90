package dev.dynaset.spi;

import dev.dynaset.AsyncItemWrites;
import dev.dynaset.Condition;
import dev.dynaset.ItemWrites;
import dev.dynaset.Update;
import dev.dynaset.internal.operation.Operations;
import dev.dynaset.internal.write.TableWrites;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.WriteOptions;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes with a condition. Generated tables extend it and take the parts of a key, too.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 * @param <A> the vocabulary of conditions on items
 * @param <U> the vocabulary of updates
 * @param <S> the type of the writes themselves
 */
public abstract class ConditionalWrites<T, K, A, U, S> implements ItemWrites<T, K, U> {
  private final TableBinding<T, K> binding;
  private final A attributes;
  private final WriteOptions options;
  private final TableWrites<T, K, A, U> writes;

  /** Writes of a table. */
  protected ConditionalWrites(
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

  /** The same writes, done only if the item meets this condition too. Sends nothing. */
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

  @Override
  public final AsyncItemWrites<T, K, U> async() {
    return new AsyncWrites<>(writes);
  }

  @Override
  public final T create(T item) {
    return writes.create(item).execute().orElseThrow();
  }

  @Override
  public final T put(T item) {
    return writes.put(item).execute().orElseThrow();
  }

  @Override
  public final T update(K key, Function<? super U, Update<U>> change) {
    return writes.update(key, change).execute().orElseThrow();
  }

  @Override
  public final T update(K key, Update<U> change) {
    return writes.update(key, change).execute().orElseThrow();
  }

  @Override
  public final T update(T before, T after) {
    return writes.difference(before, after).execute().orElseThrow();
  }

  @Override
  public final T upsert(K key, Function<? super U, Update<U>> change) {
    return writes.upsert(key, change).execute().orElseThrow();
  }

  @Override
  public final T upsert(K key, Update<U> change) {
    return writes.upsert(key, change).execute().orElseThrow();
  }

  @Override
  public final Optional<T> delete(K key) {
    return writes.delete(key).execute();
  }

  @Override
  public final Optional<T> deleteItem(T item) {
    return writes.deleteItem(item).execute();
  }
}
