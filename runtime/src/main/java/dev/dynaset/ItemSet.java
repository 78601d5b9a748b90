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
 * Items that are read page by page: those of a query ({@link QuerySet}) or of a scan ({@link Scan}).
 *
 * <p>An item set is an immutable description. Making one, or deriving one from another, sends
 * nothing; each terminal method sends what it needs, each time it is called. Item sets are
 * thread-safe and may be kept and shared.
 *
 * <p>Every method that sends something throws {@link TableNotFoundException} if the table does not
 * exist, {@link ItemMappingException} if a stored item does not fit the model, {@link
 * EvaluationLimitException} if {@link #maxEvaluated} ends it too early, and lets the other
 * exceptions of the AWS SDK pass.
 *
 * <p>This interface is implemented by Dynaset only: methods may be added to it at any time.
 *
 * @param <T> the model of the items, or what is read of it
 */
public interface ItemSet<T> extends Iterable<T> {
  /**
   * At most {@code limit} items, over however many pages they are. A later limit replaces an
   * earlier one; with {@code limit(0)} nothing is sent.
   *
   * <p>Without a filter, no request asks for more items than may still come back.
   *
   * @throws IllegalArgumentException if {@code limit} is negative
   */
  ItemSet<T> limit(int limit);

  /**
   * Evaluates at most {@code pageSize} items per request. It changes how many requests are sent,
   * never which items come back; without it DynamoDB fills each page up to 1 MB.
   *
   * @throws IllegalArgumentException if {@code pageSize} is not positive
   */
  ItemSet<T> pageSize(int pageSize);

  /**
   * Evaluates at most {@code items} items in all requests of one call together: a cap on what the
   * call may cost, for filters that leave out more than was thought. {@link #page()} then returns
   * what it has, and says so; every other method throws {@link EvaluationLimitException}, which
   * holds what was found, and the token with which a reading goes on.
   *
   * @throws IllegalArgumentException if {@code items} is not positive; when it is read, if fewer
   *     items than hash keys may be evaluated of a merged query
   */
  ItemSet<T> maxEvaluated(long items);

  /**
   * The items that have not expired when they are read, by the clock of {@link
   * DynasetBuilder#clock}. DynamoDB deletes expired items possibly days later, and returns them until
   * then.
   *
   * <p>It is a filter ({@code attribute_not_exists(expires) OR expires > now}): what it leaves out
   * costs as much as what comes back, and the limit does not bound how many items a request
   * evaluates.
   *
   * @throws IllegalStateException if the model has no time to live ({@link
   *     dev.dynaset.annotation.TimeToLive}), or if it is an index that does not hold it, or a query of
   *     an index whose key it is in, since a query cannot be filtered by its own key
   */
  ItemSet<T> unexpired();

  /**
   * Consumes no more than so many read units per second on average, as {@link
   * ParallelScan#readUnitsPerSecond} does; as many as DynamoDB grants by default. A request is paid
   * for after it, since it is known then what it has consumed: the first one of a call is sent at
   * once, and each later one waits. Looking items up behind an index is paid for too, deleting or
   * updating them is not.
   *
   * <p>It holds for each call by itself, and for each iteration: two readings at the same time
   * consume twice as much, and so do several calls of {@code page()} one after the other, of which
   * none knows of those before it; {@link #pages()} is one reading.
   *
   * @throws IllegalArgumentException if {@code units} is not positive, or infinite
   */
  ItemSet<T> readUnitsPerSecond(double units);

  /**
   * The items from a page token of the same query on. With one of {@link Page#next()}, or of {@link
   * EvaluationLimitException#token()}, these are the items behind that page; with one of {@link
   * Page#previous()}, the items before it. {@code from(null)} is the start.
   *
   * <p>The limits, the page sizes and the filters of the two may differ, everything else must be
   * equal: the table, the index, the key condition and the direction, or the segment. A token of
   * another query is found out when the query is sent, as an {@link InvalidPageTokenException}.
   *
   * <p>With a token of {@link Page#previous()}, only {@code page} and {@code list} can be called,
   * which return the items in the order of the query all the same; others throw an {@link
   * IllegalStateException}.
   */
  ItemSet<T> from(@Nullable PageToken token);

  /**
   * Reads the next page while one is looked at: {@code stream}, {@code iterator} and the publishers
   * of {@link #async()} do not wait for it then, and hold two pages instead of one. A stream that is
   * abandoned leaves at most one request behind, which was not needed.
   */
  ItemSet<T> prefetch();

  /**
   * Does something about items that do not fit the model, instead of failing with the {@link
   * ItemMappingException}: {@code onUnreadable(Unreadable.skip())} passes over them, {@code
   * onUnreadable(Unreadable.collect((item, reason) -> …))} also hands them on. Sends the same
   * requests.
   *
   * <p>What is passed over does not count for {@link #limit}, so that more may be read; {@link
   * Page#skipped}, {@link EachResult#skipped} and {@link ScanProgress#skipped} count it. {@link
   * #count}, {@link #exists} and {@link #delete} look at no models: they are about such items, too.
   * Page tokens hold with and without it. Each item is decoded twice.
   */
  ItemSet<T> onUnreadable(Unreadable unreadable);

  /** Adds what each request consumes to {@code meter}. */
  ItemSet<T> withConsumedCapacity(CapacityMeter meter);

  /** Lets {@code customizer} change each request just before it is sent. */
  ItemSet<T> customize(RequestCustomizer customizer);

  /**
   * The same items, of which a part is read as another type. The limit, the token and the direction
   * stay; page tokens hold for both. {@code count}, {@code exists} and {@code delete} do not change.
   *
   * @throws IllegalArgumentException if the projection was not made by Dynaset
   */
  <R> ItemSet<R> select(ItemProjection<T, R> projection);

  /** An empty set. Neither it nor anything derived from it ever sends a request. */
  ItemSet<T> none();

  /**
   * The same items, read without blocking: the last word before a verb, since limits, tokens and all
   * else are said before it.
   *
   * @throws IllegalStateException if there is no {@link DynasetBuilder#asyncClient}
   */
  AsyncItemSet<T> async();

  /** Reads all items, page after page, into an unmodifiable list. Sends one request per page. */
  List<T> list();

  /**
   * Reads the items as the stream asks for them: one request per page, each when its first item is
   * wanted, so that memory holds one page at a time. The stream need not be closed.
   */
  Stream<T> stream();

  /**
   * Reads the items as the iterator asks for them: one request per page, each when its first item
   * is wanted.
   */
  @Override
  Iterator<T> iterator();

  /**
   * Reads the first item, whatever the limit is ({@code limit(0)} excepted). Sends one request that
   * asks for one item, or, with a filter, one per page until it finds one.
   */
  Optional<T> first();

  /**
   * Counts the items without transferring them ({@code Select = COUNT}), and stops at the limit.
   * Sends one request per page; counting costs as many read units as reading. On an index, it counts
   * the entries of the index. Items that do not fit the model are counted, too, whatever {@link
   * #onUnreadable} says. {@link TableAdmin#estimatedItemCount} costs nothing, and is hours old.
   */
  long count();

  /**
   * Tells whether there is an item, be it one that does not fit the model. Sends one request that counts up to one ({@code Select =
   * COUNT}), or, with a filter, one per page until it finds one; on an index, it asks for an entry of
   * the index.
   */
  boolean exists();

  /**
   * Reads one page: with a limit, as many items as it allows, in as many requests as they need;
   * without one, what a single request returns.
   *
   * <p>With {@code limit(0)} it is empty and has no next page, since nothing was asked.
   */
  Page<T> page();

  /**
   * The pages one after the other, each read when it is asked for: one request per page, as many
   * items as it returns, and the tokens of both its ends. Each iteration reads from the start. With a
   * limit, the pages have at most so many items together; with {@link #prefetch()}, the next page is
   * read while one is looked at.
   *
   * <pre>{@code
   * for (Page<Order> page : orders.scan().pageSize(500).pages()) {
   *   export(page.items());
   *   page.next().ifPresent(this::save);
   * }
   * }</pre>
   *
   * <p>A page may be empty and not be the last. A page that {@link #maxEvaluated} ends says so, and
   * who asks for the next one gets an {@link EvaluationLimitException}.
   *
   * <p>After an exception, an iterator goes on with what it has not brought: a page that has failed is
   * the next one again.
   */
  Iterable<Page<T>> pages();

  /**
   * What a reading of the items would send first, in words and as a request. Sends nothing.
   *
   * @throws InvalidPageTokenException if it reads from a token of another query
   */
  Explanation explain();

  /**
   * Deletes the items, up to the limit. Sends one request per page, which reads keys only, and a
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
   * <p>Sends one request per page and one for each item.
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
