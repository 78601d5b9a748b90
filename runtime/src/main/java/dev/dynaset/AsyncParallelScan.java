package dev.dynaset;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ParallelScan} that does not block: each method sends the same requests as that of the same
 * name there, by the asynchronous client, and its future fails with the same exceptions.
 *
 * <p>Cancelling a future, or a failure, ends the scan: pages that are under way are cancelled, and
 * nothing more is begun. After a failure the future ends with the last of what was under way: stages
 * of the action, deletes and writes, so that the {@link ScanIncompleteException} knows what they did.
 * Whoever cancels a future cancels these as well, and learns of their outcome by the last
 * {@linkplain ParallelScan#onProgress progress} alone.
 *
 * <p>The action, the function and the listener are called on a thread of the client, which they must
 * not block. It is immutable and thread-safe, and implemented by Dynaset only: methods may be added
 * at any time.
 *
 * @param <T> the model of the items, or what is read of it
 */
public interface AsyncParallelScan<T> {
  /**
   * Same as {@link #forEachPage} an item at a time: the action is called for an item when its stage of
   * the one before has ended.
   */
  CompletableFuture<ScanProgress> forEach(Function<? super T, ? extends CompletionStage<?>> action);

  /**
   * Reads all items, see {@link ParallelScan#forEachPage}. The next page of a segment is requested
   * when the action's stage of the one before has ended.
   */
  CompletableFuture<ScanProgress> forEachPage(
      Function<? super List<T>, ? extends CompletionStage<?>> action);

  /** See {@link ParallelScan#count}. */
  CompletableFuture<Long> count();

  /** See {@link ParallelScan#delete}. */
  CompletableFuture<Long> delete();

  /** See {@link ParallelScan#updateEach}. */
  CompletableFuture<EachResult> updateEach(Function<? super T, ? extends @Nullable Write<?>> write);
}
