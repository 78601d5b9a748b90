package dev.dynaset;

import java.util.Optional;
import java.util.function.Function;

/**
 * Writes of single items: those of a table, or the same with a condition. Each sends one request at
 * once. All of them throw {@link TableNotFoundException} if the table does not exist.
 *
 * <p>Items of a model with a version are written only if nobody else has written them since they
 * were read, and get the next version; {@link StaleVersionException} otherwise. {@code update} and
 * {@code upsert} by a key, and {@code delete} by a key, know of no version that was read, and do
 * not look at it. Members that hold when an item was created and last written, and generated ids,
 * get their values from the clock and the ids of {@link Dynaset}.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 * @param <U> the update vocabulary of the model, such as {@code OrderUpdate}
 */
public interface ItemWrites<T, K, U> {
  /**
   * Writes an item that must not exist yet. Sends one PutItem.
   *
   * @return the item as it was written
   * @throws ItemExistsException if there is an item with its key; it holds that item
   * @throws ConditionFailedException if there is none, and a condition is not met
   * @throws IllegalArgumentException if a key attribute of the table or of an index is empty
   */
  T create(T item);

  /**
   * Writes an item, in place of the whole item that has its key, if there is one: attributes that
   * the model does not know are gone afterwards. Sends one PutItem.
   *
   * @return the item as it was written
   * @throws StaleVersionException if the item that there is has another version than this one, or
   *     is gone; an item without a version, or of version 0, must not exist yet
   * @throws ConditionFailedException if a condition is not met
   * @throws IllegalArgumentException if a key attribute of the table or of an index is empty
   */
  T put(T item);

  /**
   * Changes an item that must exist: {@code update(key, o -> o.status().set(PAID))}. Sends one
   * UpdateItem, also if nothing is to change.
   *
   * @return the item as it is then
   * @throws ItemNotFoundException if there is no such item
   * @throws ConditionFailedException if a condition is not met
   * @throws MissingParentException if it changes a part of what the item does not have
   * @throws IllegalArgumentException if a key attribute of an index is set to what is empty
   */
  T update(K key, Function<? super U, Update<U>> change);

  /** Does as {@link #update(Object, Function)} with changes that were made before. */
  T update(K key, Update<U> change);

  /**
   * Changes those attributes of an item that differ between two models of it. Attributes that the
   * model does not know stay. Sends one UpdateItem; nothing, if nothing differs and there is no
   * condition.
   *
   * @param before the item as it was read
   * @param after the item as it shall be; what it holds as version and times does not matter
   * @return the item as it is then
   * @throws StaleVersionException if the item has another version than {@code before}, or is gone
   * @throws ItemNotFoundException if the model has no version and there is no such item
   * @throws ConditionFailedException if a condition is not met
   * @throws IllegalArgumentException if the two have different keys, or a key attribute of an index
   *     is empty
   */
  T update(T before, T after);

  /**
   * Changes an item, or creates it with what the changes set. Sends one UpdateItem.
   *
   * @return the item as it is then
   * @throws IllegalArgumentException if the changes do not set all that the model requires, or a
   *     key attribute of an index is set to what is empty
   * @throws ConditionFailedException if a condition is not met
   * @throws MissingParentException if it changes a part of what the item does not have
   */
  T upsert(K key, Function<? super U, Update<U>> change);

  /** Does as {@link #upsert(Object, Function)} with changes that were made before. */
  T upsert(K key, Update<U> change);

  /**
   * Deletes one item, if it exists, whatever its version is. Sends one DeleteItem.
   *
   * @return the item as it was, or empty if there was none
   * @throws ConditionFailedException if a condition is not met
   */
  Optional<T> delete(K key);

  /**
   * Deletes an item by its key, if it exists, and by its version, if the model has one. Sends one
   * DeleteItem.
   *
   * @return the item as it was, or empty if there was none
   * @throws StaleVersionException if the item that there is has another version than this one, or
   *     is gone
   * @throws ConditionFailedException if a condition is not met
   */
  Optional<T> deleteItem(T item);

  /**
   * The same writes without blocking.
   *
   * @throws IllegalStateException if there is no {@link DynasetBuilder#asyncClient}
   */
  AsyncItemWrites<T, K, U> async();
}
