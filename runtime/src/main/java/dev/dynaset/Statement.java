package dev.dynaset;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A PartiQL statement about a table, for what query sets and writes cannot say. A table makes it:
 *
 * <pre>{@code
 * List<Order> large = orders
 *     .statement("SELECT * FROM {table} WHERE customer = ? AND amount > ?")
 *     .parameter(o -> o.customer(), "ann")
 *     .parameter(o -> o.amount(), 100)
 *     .list();
 * }</pre>
 *
 * <p>A statement is an immutable description and thread-safe. Making one, or deriving one from
 * another, sends nothing; each terminal method sends one ExecuteStatement per page, each time it is
 * called. A SELECT whose WHERE clause does not give the hash key reads the whole table or index, and
 * is paid for accordingly.
 *
 * <p>Every method that sends something throws {@link IllegalArgumentException} if there are not as
 * many parameters as {@code ?} outside of quotes, {@link TableNotFoundException} if the table does
 * not exist, and {@link ItemMappingException} if an item does not fit the model, for instance
 * because a SELECT leaves out what the model requires. The other exceptions of the AWS SDK pass
 * unchanged: {@code ConditionalCheckFailedException} of an UPDATE or a DELETE whose item does not
 * meet its WHERE clause, {@code DuplicateItemException} of an INSERT of an item that exists.
 *
 * <p>This interface is implemented by Dynaset only: methods may be added to it at any time.
 *
 * @param <T> what is made of an item: the model, or what a projection reads of it
 * @param <A> the vocabulary of the model
 */
public interface Statement<T, A> extends Iterable<T> {
  /** The same statement, with one more parameter: the next {@code ?} stands for this value. */
  Statement<T, A> parameter(AttributeValue value);

  /**
   * The same statement, with one more parameter: the next {@code ?} stands for this value, as an
   * attribute stores it.
   *
   * @throws IllegalArgumentException if DynamoDB cannot store the value, or has no such value
   */
  <V> Statement<T, A> parameter(
      Function<? super A, ? extends TypedAttribute<A, V>> attribute, V value);

  /** The same statement, with one more parameter: the next {@code ?} stands for this number. */
  Statement<T, A> parameter(
      Function<? super A, ? extends TypedAttribute<A, Long>> attribute, long value);

  /**
   * The same statement, whose SELECT is strongly consistent, at twice the read units. DynamoDB
   * refuses it for a global index.
   */
  Statement<T, A> consistentRead();

  /**
   * The same statement, whose items are read as a projection, for a SELECT of some attributes. The
   * statement is not changed: it must select each attribute that the projection reads as a whole,
   * for {@code address.city} all of {@code address}.
   *
   * @throws IllegalArgumentException if the projection was not made by Dynaset, or reads single
   *     elements of a list
   */
  <R> Statement<R, A> select(ItemProjection<T, R> projection);

  /**
   * Evaluates at most {@code pageSize} items per request. It changes how many requests are sent,
   * never which items come back; without it DynamoDB fills each page up to 1 MB.
   *
   * @throws IllegalArgumentException if {@code pageSize} is not positive
   */
  Statement<T, A> pageSize(int pageSize);

  /**
   * Says what is done about an item that does not fit the model or the projection; without it the
   * reading fails. What is passed over is not given, and {@link #items} gives it all the same.
   */
  Statement<T, A> onUnreadable(Unreadable unreadable);

  /** Adds what each request consumes to {@code meter}. */
  Statement<T, A> withConsumedCapacity(CapacityMeter meter);

  /** Lets {@code customizer} change each request just before it is sent. */
  Statement<T, A> customize(RequestCustomizer customizer);

  /** Reads all items, page after page, into an unmodifiable list. */
  List<T> list();

  /** Reads the items as the stream asks for them: each page when its first item is wanted. */
  Stream<T> stream();

  /** Reads the items as the iterator asks for them: each page when its first item is wanted. */
  @Override
  Iterator<T> iterator();

  /**
   * Reads the first item. Sends one ExecuteStatement per page until it finds one; a page holds what
   * {@link #pageSize} says, and more than one item without it.
   */
  Optional<T> first();

  /** Reads all items as DynamoDB returns them, page after page, into an unmodifiable list. */
  List<Map<String, AttributeValue>> items();

  /**
   * Executes an INSERT, an UPDATE or a DELETE. An {@link ItemMappingException} is about what came
   * back: the write is done then.
   *
   * <p>What Dynaset does for writes of its own, it does not do for these: they write no version, no
   * times and no ids, and interceptors do not hear of them but when they return items.
   *
   * @return the items that {@code RETURNING} asks for; empty without it
   */
  List<T> execute();

  /**
   * Same as {@link #list} without blocking; the future fails with the same exceptions. Cancelling the
   * future cancels the request that is under way, and sends no more.
   *
   * @throws IllegalStateException if there is no {@link DynasetBuilder#asyncClient}
   */
  CompletableFuture<List<T>> listAsync();

  /**
   * Same as {@link #execute} without blocking; the future fails with the same exceptions. Cancelling
   * the future cancels the request, which may have its effect all the same.
   *
   * @throws IllegalStateException if there is no {@link DynasetBuilder#asyncClient}
   */
  CompletableFuture<List<T>> executeAsync();
}
