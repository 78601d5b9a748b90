package dev.dynaset;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table of one model, as far as code that is written for all models can use it: its items one
 * by one, and many at once. Generated tables add what depends on the model: query sets, which start
 * at the {@code by…} methods, conditions and changes.
 *
 * <p>Tables are immutable and thread-safe. A method whose name says no more sends its request at
 * once. Every method that reads or writes items throws {@link TableNotFoundException} if the table
 * does not exist and {@link ItemMappingException} if an item does not fit the model, and lets the
 * other exceptions of the AWS SDK pass. Every method that writes an item throws {@link
 * WriteOutcomeUnknownException} if a response was lost and nobody knows whether the write was done.
 *
 * <p>Items of a model with a version are written only if nobody else has written them since they
 * were read, and get the next version; {@link StaleVersionException} otherwise. {@code delete} by a
 * key knows of no version that was read, and does not look at it. Members that hold when an item was
 * created and last written, and generated ids, get their values from the clock and the ids of {@link
 * Dynaset}.
 *
 * <p>This interface is implemented by generated classes only: methods may be added to it at any
 * time.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public interface ModelTable<T, K> {
  /**
   * Reads one item. Sends one GetItem.
   *
   * @throws ItemNotFoundException if there is no such item
   */
  T get(K key);

  /** Reads one item, if it exists. Sends one GetItem. */
  Optional<T> find(K key);

  /** Tells whether an item exists. Sends one GetItem that returns the hash key alone. */
  boolean exists(K key);

  /**
   * Reads any number of items by their keys. Sends a BatchGetItem for each 100 different keys; what
   * DynamoDB leaves unprocessed is asked for again, with growing pauses. Sends nothing if there are
   * no keys.
   *
   * @return the items that exist, in the order of their keys, and the keys of the others
   * @throws BatchIncompleteException if DynamoDB processed nothing for as long as
   *     {@link DynasetBuilder#retryUnprocessedFor} allows; it holds the keys that were not read
   */
  BatchItems<T, K> batchGet(Iterable<? extends K> keys);

  /**
   * Writes an item that must not exist yet. Sends one PutItem.
   *
   * @return the item as it was written
   * @throws ItemExistsException if there is an item with its key; it holds that item
   * @throws IllegalArgumentException if a key attribute of the table or of an index is an empty
   *     string or empty binary
   */
  T create(T item);

  /**
   * Writes an item that does not exist yet, or gives the one that has its key. Sends one PutItem,
   * whose failure brings the item that there is.
   *
   * @return the item as it was written, or the one that there is
   * @throws IllegalArgumentException if a key attribute of the table or of an index is an empty
   *     string or empty binary
   */
  Created<T> getOrCreate(T item);

  /**
   * Writes an item, in place of the whole item that has its key, if there is one: attributes that
   * the model does not know are gone afterwards. Sends one PutItem.
   *
   * @return the item as it was written
   * @throws StaleVersionException if the model has a version, and the item that there is has
   *     another one than this item, or is gone
   * @throws IllegalArgumentException if a key attribute of the table or of an index is an empty
   *     string or empty binary
   */
  T put(T item);

  /**
   * Writes items, each as {@link #put} would; of two with the same key the later one wins. Sends a
   * BatchWriteItem for each 25 items; what DynamoDB leaves unprocessed is sent again, with growing
   * pauses. Batches are not atomic: after a {@link BatchIncompleteException} some items are written.
   *
   * <p>The items of a {@link java.util.Collection} are all prepared before the first request, which
   * takes memory: if one of them is refused, nothing is sent. Anything else is read as it is
   * written, and cannot be checked before: when an item is refused, or the source throws, those
   * before it are written first, and then a {@link BatchIncompleteException} with that as its cause
   * is thrown.
   *
   * @return how many items were given
   * @throws IllegalArgumentException if the model has a version, which batches cannot check; or if
   *     {@code items} is a collection, and a key attribute of the table or of an index is an empty
   *     string or empty binary
   * @throws ItemMappingException if {@code items} is a collection, and one has no stored form
   * @throws BatchIncompleteException if DynamoDB processed nothing for as long as
   *     {@link DynasetBuilder#retryUnprocessedFor} allows, a request failed (such as that of an item
   *     which is too large), an interceptor threw, the thread was interrupted, or a source that is
   *     no collection threw or gave an item that is refused; it holds the items that are not known
   *     to be written, and the cause. Of a source that is no collection, these are those that were
   *     taken
   */
  long putAll(Iterable<? extends T> items);

  /**
   * Same as {@link #putAll(Iterable)}, as options say: with several requests at a time, at a rate,
   * with a deadline, a listener of the progress, a meter, a customizer. Of two items with the same
   * key the later one wins, whatever the options.
   *
   * @throws IllegalArgumentException as above; items of a model with a version are taken if the
   *     options ignore versions: {@code BatchOptions.defaults().ignoringVersions()}
   */
  long putAll(Iterable<? extends T> items, BatchOptions options);

  /**
   * Same as {@link #putAll(Iterable)}; the stream is read as it is written, so that it cannot be
   * checked before the first request, and not closed.
   */
  long putAll(Stream<? extends T> items);

  /**
   * Changes those attributes of an item that differ between two models of it; attributes that the
   * model does not know stay. Sends one UpdateItem, or nothing if nothing differs.
   *
   * <p>Members of documents, entries of maps, and elements that a set of the item gains or loses are
   * changed one by one, so that what others have changed beside them, and what the model does not know
   * inside a document, stays. A document that is absent on either side is written whole, and so is a
   * list, of whose elements nobody can tell which is which; only with a version, a list that has grown
   * at its end is appended to. An attribute with more than 100 changes is written whole.
   *
   * @param before the item as it was read
   * @param after the item as it shall be; what it holds as version and times does not matter
   * @return the item as it is then
   * @throws MissingParentException if a document of which a part is changed is gone by now
   * @throws StaleVersionException if the item has another version than {@code before}, or is gone
   * @throws ItemNotFoundException if the model has no version and there is no such item
   * @throws IllegalArgumentException if the two have different keys
   */
  T update(T before, T after);

  /**
   * Deletes one item, if it exists, whatever its version is. Sends one DeleteItem.
   *
   * @return the item as it was, or empty if there was none, or if it was deleted by an attempt whose
   *     response was lost
   */
  Optional<T> delete(K key);

  /**
   * Deletes any number of items by their keys, as far as they exist, whatever their versions are.
   * Sends a BatchWriteItem for each 25 keys; what DynamoDB leaves unprocessed is sent again, with
   * growing pauses. Batches are not atomic: after a {@link BatchIncompleteException} some items are
   * deleted.
   *
   * <p>The keys of a {@link java.util.Collection} are all checked before the first request. Anything
   * else is read as it is sent, and cannot be checked before, as with {@link #putAll(Iterable)}.
   *
   * @return how many keys were given
   * @throws IllegalArgumentException if {@code keys} is a collection, and a part of one is an empty
   *     string or empty binary
   * @throws BatchIncompleteException as {@link #putAll(Iterable)}; it holds the keys whose items are
   *     not known to be deleted
   */
  long deleteAll(Iterable<? extends K> keys);

  /**
   * Deletes an item by its key, if it exists, and by its version, if the model has one. Sends one
   * DeleteItem.
   *
   * @return the item as it was, or empty if there was none
   * @throws StaleVersionException if the item that there is has another version than this one, or
   *     is gone
   */
  Optional<T> deleteItem(T item);

  /**
   * The key of an item. Sends nothing.
   *
   * <p>It is made of the model: of an item whose key another program has written in another form,
   * such as a UUID in capitals or a time of another width, it is not the stored key.
   */
  K keyOf(T item);

  /** The item as DynamoDB stores it. Sends nothing. */
  Map<String, AttributeValue> toItem(T item);

  /**
   * The model of a stored item, such as one from a stream, a Lambda event or a raw call of the SDK.
   * Attributes that the model does not know are passed over. Sends nothing.
   *
   * @throws ItemMappingException if the item does not fit the model
   */
  T fromItem(Map<String, AttributeValue> item);

  /**
   * A query set of the whole items of a query of an index that holds parts of them. Sends nothing;
   * reading it does.
   *
   * <p>On a global index, each page sends one Query for keys, and a BatchGetItem for each 100 of
   * them; what DynamoDB leaves unprocessed is asked for again, with growing pauses. On a local
   * index a single Query does both ({@code Select = ALL_ATTRIBUTES}), and costs a read of the table
   * for each item.
   *
   * <p>Items come in the order of the index, as they are in the table by then; those that are
   * deleted meanwhile are left out, and do not count for a limit. {@code count} and {@code exists}
   * send no BatchGetItem: they are about the entries of the index. Page tokens of the query and of
   * the hydrated query hold for each other. Reading throws a {@link BatchIncompleteException} with
   * the keys that were not read, if DynamoDB processed nothing for as long as
   * {@link DynasetBuilder#retryUnprocessedFor} allows.
   *
   * @throws IllegalArgumentException if {@code partial} is no query set of an index of this table
   */
  QuerySet<T> hydrate(QuerySet<? extends PartialItem<T>> partial);

  /** The administration of the table: its creation, its end, and what DynamoDB knows of it. */
  TableAdmin admin();

  /** The name of the table in DynamoDB, or its ARN. Sends nothing. */
  String tableName();

  /**
   * Another table of the same model, by its name or ARN in DynamoDB; prefixes and other rules for
   * names do not apply. Page tokens of one do not hold for the other. Sends nothing.
   *
   * @throws IllegalArgumentException if DynamoDB would refuse the name
   */
  ModelTable<T, K> named(String tableName);

  /**
   * The same table with one more interceptor, which is called after those that there are. Sends
   * nothing.
   */
  ModelTable<T, K> intercept(ItemInterceptor<T, K> interceptor);

  /**
   * The same table, the capacity of whose requests is also added to a meter: those of its items,
   * query sets, batches and scans. Called again, each meter measures. Sends nothing.
   */
  ModelTable<T, K> withConsumedCapacity(CapacityMeter meter);

  /**
   * The same table, whose requests are also changed by a customizer just before they are sent, after
   * those that there are. Sends nothing.
   */
  ModelTable<T, K> customize(RequestCustomizer customizer);
}
