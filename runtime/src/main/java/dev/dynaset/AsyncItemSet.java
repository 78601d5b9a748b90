package dev.dynaset;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The items of an {@link ItemSet}, read without blocking: each method sends the same requests as
 * that of the same name there, by the asynchronous client, and fails with the same exceptions, as
 * the cause of the future's {@link java.util.concurrent.CompletionException} or at {@code onError}.
 *
 * <p>It has verbs and publishers alone. What is read, and how, is said before: {@code
 * orders.byCustomer(c).limit(20).prefetch().async().items()}.
 *
 * <p>Cancelling a future cancels the request that is under way, and no more are sent. Nothing here
 * blocks a thread; what depends on a future, and what a subscriber does, runs on a thread of the
 * client and must not block it either.
 *
 * <p>It is immutable and thread-safe, and implemented by Dynaset only: methods may be added at any
 * time.
 *
 * @param <T> the model of the items, or what is read of it
 */
public interface AsyncItemSet<T> {
  /** See {@link ItemSet#list}. */
  CompletableFuture<List<T>> list();

  /** See {@link ItemSet#first}. */
  CompletableFuture<Optional<T>> first();

  /** See {@link ItemSet#count}. */
  CompletableFuture<Long> count();

  /** See {@link ItemSet#exists}. */
  CompletableFuture<Boolean> exists();

  /** See {@link ItemSet#page}. */
  CompletableFuture<Page<T>> page();

  /** See {@link ItemSet#delete()}. */
  CompletableFuture<Long> delete();

  /** See {@link ItemSet#delete(LongConsumer)}; the progress is told on a thread of the client. */
  CompletableFuture<Long> delete(LongConsumer progress);

  /** See {@link ItemSet#updateEach(Function)}; the writes are sent one after the other. */
  CompletableFuture<EachResult> updateEach(Function<? super T, ? extends @Nullable Write<?>> write);

  /**
   * See {@link ItemSet#updateEach(Function, Consumer)}; the progress is told on a thread of the
   * client.
   */
  CompletableFuture<EachResult> updateEach(
      Function<? super T, ? extends @Nullable Write<?>> write, Consumer<EachResult> progress);

  /**
   * The items as a publisher, for any number of subscribers, of which each reads from the start. A
   * page is requested when its first item is asked for, so that a subscriber never has more items
   * than it can take, and memory holds one page; with {@link ItemSet#prefetch()} two. Cancelling the
   * subscription cancels the request that is under way.
   */
  Flow.Publisher<T> items();

  /**
   * The pages as a publisher: one for each request, each with the tokens of its ends. What is said
   * of {@link #items()} holds for pages too.
   */
  Flow.Publisher<Page<T>> pages();
}
