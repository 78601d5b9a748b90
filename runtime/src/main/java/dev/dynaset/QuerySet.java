package dev.dynaset;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The items of one hash key (partition key) of a table or an index, in the order of its range key
 * (sort key).
 *
 * <p>A query set is an immutable description. Making one, or deriving one from another, sends
 * nothing; each terminal method sends what it needs, each time it is called. Query sets are
 * thread-safe and may be kept and shared.
 *
 * <p>Every method that sends something throws {@link TableNotFoundException} if the table does not
 * exist, {@link ItemMappingException} if a stored item does not fit the model, and lets the other
 * exceptions of the AWS SDK pass.
 *
 * <p>This interface is implemented by Dynaset only: methods may be added to it at any time.
 *
 * @param <T> the model of the items, or what an index holds of it
 */
public interface QuerySet<T> extends Iterable<T> {
  /**
   * At most {@code limit} items, over however many pages they are. A later limit replaces an
   * earlier one; with {@code limit(0)} nothing is sent.
   *
   * @throws IllegalArgumentException if {@code limit} is negative
   */
  QuerySet<T> limit(int limit);

  /**
   * Evaluates at most {@code pageSize} items per request. It changes how many requests are sent,
   * never which items come back; without it DynamoDB fills each page up to 1 MB.
   *
   * @throws IllegalArgumentException if {@code pageSize} is not positive
   */
  QuerySet<T> pageSize(int pageSize);

  /**
   * Starts after the item at which a {@link #page()} of the same query ended; {@code null} is the
   * start. The limits, the page sizes and the filters of the two queries may differ, everything else
   * must be equal: the table, the index, the key condition and the direction.
   *
   * <p>A token of another query is found out when the query is sent, as an
   * {@link InvalidPageTokenException}.
   */
  QuerySet<T> startAfter(@Nullable PageToken token);

  /**
   * Flips the order of the items: descending by range key, newest first if that is a time
   * ({@code ScanIndexForward = false}); called twice, ascending again.
   */
  QuerySet<T> reverse();

  /**
   * The same items, of which a part is read as another type. The limit, the token and the direction
   * stay; page tokens hold for both. {@code count}, {@code exists} and {@code delete} do not change.
   *
   * @throws IllegalArgumentException if the projection was not made by Dynaset
   */
  <R> QuerySet<R> select(ItemProjection<T, R> projection);

  /** An empty query set. Neither it nor anything derived from it ever sends a request. */
  QuerySet<T> none();

  /** Reads all items, page after page, into an unmodifiable list. Sends one Query per page. */
  List<T> list();

  /**
   * Reads the items as the stream asks for them: one Query per page, each when its first item is
   * wanted.
   */
  Stream<T> stream();

  /**
   * Reads the items as the iterator asks for them: one Query per page, each when its first item is
   * wanted.
   */
  @Override
  Iterator<T> iterator();

  /**
   * Reads the first item, whatever the limit is ({@code limit(0)} excepted). Sends one Query that
   * asks for one item, or, with a filter, one per page until it finds one.
   */
  Optional<T> first();

  /**
   * Reads the last item, whatever the limit is ({@code limit(0)} excepted). Sends one Query that
   * asks for one item, in the opposite direction, or, with a filter, one per page until it finds one.
   *
   * @throws IllegalStateException if the query set starts after a token, since "the last of the
   *     rest" cannot be read from the end
   */
  Optional<T> last();

  /**
   * Reads the only item. Sends one Query that asks for two items, whatever the limit is
   * ({@code limit(0)} excepted); if the key condition names the whole key of the table, one
   * GetItem.
   *
   * @throws ItemNotFoundException if there is none
   * @throws MultipleItemsFoundException if there are more
   */
  T get();

  /**
   * Reads the only item, if there is one. Sends the same as {@link #get()}.
   *
   * @throws MultipleItemsFoundException if there are more
   */
  Optional<T> find();

  /**
   * Counts the items without transferring them ({@code Select = COUNT}), and stops at the limit.
   * Sends one Query per page; counting costs as many read units as reading. On an index, it counts
   * the entries of the index.
   */
  long count();

  /**
   * Tells whether there is an item. Sends one Query that counts up to one ({@code Select = COUNT});
   * if the key condition names the whole key of the table, one GetItem for the key alone. On an
   * index, it asks for an entry of the index.
   */
  boolean exists();

  /**
   * Reads one page: with a limit, as many items as it allows, in as many requests as they need;
   * without one, what a single Query returns.
   *
   * <p>With {@code limit(0)} it is empty and has no next page, since nothing was asked.
   */
  Page<T> page();

  /**
   * What a reading of the items would send first, in words and as a request. Sends nothing.
   *
   * @throws InvalidPageTokenException if the query set starts after a token of another query
   */
  Explanation explain();

  /**
   * Deletes the items, up to the limit. Sends one Query per page, which reads keys only, and a
   * BatchWriteItem for each 25 items; what DynamoDB leaves unprocessed is sent again, with growing
   * pauses.
   *
   * @return how many items were deleted
   * @throws BatchIncompleteException if DynamoDB processed nothing for as long as
   *     {@link DynasetBuilder#retryUnprocessedFor} allows; it holds the keys that were read and not
   *     deleted
   */
  long delete();

  /**
   * Deletes the items as {@link #delete()} does, and tells how far it is.
   *
   * @param progress is told how many items are deleted, after each request that deletes some; on
   *     the thread of the caller
   */
  long delete(LongConsumer progress);

  /**
   * Writes something for each item, up to the limit, one after the other: usually an update of it.
   *
   * <pre>{@code
   * EachResult result = orders.byCustomer("c").updateEach(
   *     o -> orders.prepare().update(o, o.withStatus(CLOSED)));
   * }</pre>
   *
   * <p>Each write is sent by itself, and does what it says: an {@code update(before, after)} of a
   * model with a version fails if the item has been changed since it was read, which is then in
   * {@link EachResult#failures}, and the others go on. Any exception that is no {@link
   * ConditionFailedException}, {@link ItemNotFoundException} or {@link MissingParentException} ends
   * it.
   *
   * <p>Sends one Query per page and one request for each item.
   *
   * @param write what is written for an item; null leaves the item out
   */
  EachResult updateEach(Function<? super T, ? extends @Nullable Write<?>> write);

  /**
   * Writes something for each item as {@link #updateEach(Function)} does, and tells how far it is.
   *
   * @param progress is told the result so far, after each item; on the thread of the caller
   */
  EachResult updateEach(
      Function<? super T, ? extends @Nullable Write<?>> write, Consumer<EachResult> progress);
}
