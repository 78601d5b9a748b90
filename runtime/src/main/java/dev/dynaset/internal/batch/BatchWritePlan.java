package dev.dynaset.internal.batch;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.DynasetException;
import dev.dynaset.ItemTooLargeException;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.internal.mapping.ItemSize;
import dev.dynaset.internal.plan.MissingTable;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Refusals;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/**
 * Writes any number of items of any tables in batches of 25, in their order, reading them as it
 * goes. What DynamoDB leaves unprocessed travels with the next batch, after a pause. Of two writes
 * of one item the later one wins.
 */
public final class BatchWritePlan implements Plan<Long> {
  private final Iterator<BatchWrite> source;
  private final Supplier<Untaken> untaken;
  private final BatchTerms terms;
  private final Backoff backoff;
  private final PendingWrites pending = new PendingWrites();
  private BatchWriteRequest batch = BatchWriteRequest.NONE;
  private double reserved;
  private long taken;
  private boolean pauseIsDue;
  private boolean hasGivenUp;

  /**
   * A plan that takes its writes from {@code source}.
   *
   * @param untaken what it has not taken yet, which is left too if the plan fails
   */
  public BatchWritePlan(Iterator<BatchWrite> source, Supplier<Untaken> untaken, BatchTerms terms) {
    this(source, untaken, terms, Backoff.of(terms.retryFor()));
  }

  BatchWritePlan(
      Iterator<BatchWrite> source, Supplier<Untaken> untaken, BatchTerms terms, Backoff backoff) {
    this.source = source;
    this.untaken = untaken;
    this.terms = terms;
    this.backoff = backoff;
  }

  @Override
  public @Nullable Step next() {
    if (pauseIsDue) {
      pauseIsDue = false;
      return new Step.Pause(backoff.nextPause());
    }
    if (batch.isEmpty()) {
      fill();
      if (batch.isEmpty()) {
        return null;
      }
      Duration wait = terms.reserve(reserved);
      if (!wait.isZero()) {
        return new Step.Pause(wait);
      }
    }
    return batch.send(terms.asksForUnits());
  }

  private void fill() {
    while (!pending.isFull() && source.hasNext()) {
      pending.add(source.next());
      taken++;
    }
    batch = new BatchWriteRequest(pending.batch());
    reserved = batch.units();
  }

  @Override
  public void accept(Reply reply) {
    BatchWriteItemResponse answer = reply.response(BatchWriteItemResponse.class);
    List<BatchWrite> done = batch.done(answer);
    double consumed = batch.units(answer);
    int left = end(done);
    if (!done.isEmpty()) {
      backoff.progress();
      pauseIsDue = left > 0;
      tell(done);
    }
    terms.answered(done.size(), left, reserved, consumed);
    if (done.isEmpty()) {
      retryLater();
    }
  }

  private static void tell(List<BatchWrite> done) {
    for (BatchWrite write : done) {
      if (write.done() != null) {
        write.done().run();
      }
    }
  }

  /** Nothing is under way any more; tells how many writes of what was are left. */
  private int end(List<BatchWrite> done) {
    int left = batch.writes().size() - done.size();
    pending.removeAll(done);
    batch = BatchWriteRequest.NONE;
    return left;
  }

  /** A throttled batch was not processed at all: the same as a response that leaves everything. */
  @Override
  public boolean recover(DynamoDbException error) {
    if (error instanceof ResourceNotFoundException missing) {
      throw MissingTable.of(batch.distinctTables(), missing);
    }
    if (Refusals.isTooLarge(error.getMessage())) {
      throw tooLarge(error);
    }
    if (!error.isThrottlingException()) {
      return false;
    }
    terms.answered(0, end(List.of()), reserved, 0);
    retryLater();
    return true;
  }

  /** DynamoDB does not say which of a request it is. */
  private ItemTooLargeException tooLarge(DynamoDbException error) {
    String items = batch.writes().stream()
        .filter(write -> ItemSize.isTooLarge(write.attributes()))
        .map(write -> new ItemMapper<>(write.table()).describePlace(write.attributes()))
        .collect(Collectors.joining(", "));
    return new ItemTooLargeException(
        (items.isEmpty() ? "An item of a batch" : items)
            + " would be larger than the 400 KB that DynamoDB stores.",
        error);
  }

  private void retryLater() {
    if (backoff.isExhausted()) {
      hasGivenUp = true;
      throw incomplete(stalled(terms), null);
    }
    pauseIsDue = true;
  }

  /** Why a plan gives up by itself. */
  public static String stalled(BatchTerms terms) {
    return "DynamoDB processed nothing for " + terms.retryFor();
  }

  @Override
  public DynasetException interrupted() {
    hasGivenUp = true;
    return incomplete("The thread was interrupted", null);
  }

  /** Whether it has ended by an exception of its own, which says what is left. */
  public boolean hasGivenUp() {
    return hasGivenUp;
  }

  /** What the caller gets to see if the plan cannot go on. */
  public BatchIncompleteException incomplete(String why, @Nullable Throwable cause) {
    return Incomplete.writes(why, pending.all(), untaken.get(), done(), cause);
  }

  /** The writes that were taken and are not known to be done, in their order. */
  List<BatchWrite> pending() {
    return pending.all();
  }

  /** How many writes are done so far. */
  public long done() {
    return taken - pending.count();
  }

  /** How many writes were taken from the source, all of which are done. */
  @Override
  public Long result() {
    return taken;
  }
}
