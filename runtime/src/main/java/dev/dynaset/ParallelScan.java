package dev.dynaset;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A scan in several segments at the same time: {@code
 * orders.scan().parallelScan(8).readUnitsPerSecond(500).forEach(this::export)}.
 *
 * <p>Each segment reads a page when the one before it is dealt with: memory holds one page per
 * segment, and a slow action slows the scan down. It is immutable and thread-safe, and implemented
 * by Dynaset only: methods may be added at any time.
 *
 * @param <T> the model of the items, or what is read of it
 */
public interface ParallelScan<T> {
  /**
   * Consumes no more than so many read units per second on average, over all segments together; as
   * many as DynamoDB grants by default. A request is paid for after it: the first ones are sent at
   * once.
   *
   * @throws IllegalArgumentException if {@code units} is not positive, or infinite
   */
  ParallelScan<T> readUnitsPerSecond(double units);

  /**
   * The same scan, which does this about items that do not fit the model: see {@link
   * ItemSet#onUnreadable}. A consumer is called by several threads at once.
   */
  ParallelScan<T> onUnreadable(Unreadable unreadable);

  /**
   * Lets the segments call the action, or the function of {@link #updateEach}, at the same time, as
   * fast as they come. By default one call ends before another begins, so that the action need not be
   * thread-safe; nor is it called while the listener of {@link #onProgress} is, so that both may use
   * the same things.
   */
  ParallelScan<T> concurrently();

  /**
   * Is told how far the scan is, after each page that is dealt with: that the action has returned
   * from, that is counted, deleted or written. One call ends before another begins. {@link ScanProgress#checkpoint()} is what to keep for a restart.
   */
  ParallelScan<T> onProgress(Consumer<? super ScanProgress> listener);

  /**
   * Goes on where the scan was that made the checkpoint: behind the pages that its action had dealt
   * with. The action sees every item that the scan has not seen, and may see those again that it was
   * dealing with. {@code null} is the start.
   *
   * <p>The table, the index and the number of segments must be the same; the filter and the
   * projection may differ.
   *
   * @throws InvalidPageTokenException when it is read, if the text is no checkpoint of such a scan
   * @throws IllegalArgumentException when it is read, if it is one in another number of segments
   */
  ParallelScan<T> resumeFrom(@Nullable String checkpoint);

  /**
   * Reads all items on a thread for each segment, at most 64, which live as long as the scan, and
   * returns when the last one is dealt with. Sends one Scan per page.
   *
   * <p>After a failure, or an interruption, no more pages are requested, and the action is not called
   * again; it returns when the requests and the calls have ended that are under way. An {@link Error}
   * is thrown as it is.
   *
   * @return how much was read
   * @throws ScanIncompleteException if the action, a listener or a request fails, or the thread is
   *     interrupted; it has the progress, whose checkpoint goes on from there, and the cause
   */
  ScanProgress forEach(Consumer<? super T> action);

  /** Same as {@link #forEach} a page at a time; pages may be empty with a filter, and are left out. */
  ScanProgress forEachPage(Consumer<? super List<T>> action);

  /**
   * Counts the items of all segments without transferring them ({@code Select = COUNT}). Sends one
   * Scan per page; counting costs as many read units as reading.
   *
   * @return how many items were counted since the scan was started or resumed
   * @throws ScanIncompleteException if a request or a listener fails, or the thread is interrupted:
   *     {@link ScanProgress#items()} has been counted, and a scan that is resumed counts the rest, so
   *     that both together are the number of items
   */
  long count();

  /**
   * Deletes the items of all segments, those of each by its thread. Sends one Scan per page, which
   * reads keys only, and a BatchWriteItem for each 25 items; what DynamoDB leaves unprocessed is sent
   * again, with growing pauses. The rate is for what is read.
   *
   * @return how many items were deleted since the scan was started or resumed
   * @throws ScanIncompleteException if a request or a listener fails, or the thread is interrupted:
   *     {@link ScanProgress#items()} has been deleted, those of pages included that are not done; a
   *     scan that is resumed deletes the rest. Items whose delete was not answered are in neither
   */
  long delete();

  /**
   * Writes something for each item, see {@link ItemSet#updateEach(Function)}: those of each segment
   * one after the other, those of several segments at the same time. The function is called once at a
   * time, unless {@link #concurrently()} is said. Sends one Scan per page and one request for each
   * item.
   *
   * @param write what is written for an item; null leaves the item out
   * @return what came of it since the scan was started or resumed
   * @throws ScanIncompleteException if a write fails by other than its condition, a missing item or
   *     a missing parent, if the function, a listener or a request fails, or if the thread is
   *     interrupted. {@link ScanIncompleteException#written()} has what was done, and the checkpoint
   *     is behind exactly these items: a scan that is resumed goes on with the first of each segment
   *     that was not written
   */
  EachResult updateEach(Function<? super T, ? extends @Nullable Write<?>> write);

  /**
   * The same scan, which does not block: the last word before a verb.
   *
   * @throws IllegalStateException if there is no {@link DynasetBuilder#asyncClient}
   */
  AsyncParallelScan<T> async();
}
