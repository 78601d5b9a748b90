package dev.dynaset.internal.batch;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.DynasetException;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.internal.batch.BatchRead.Target;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.internal.plan.MissingTable;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.schema.TableBinding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/**
 * Reads items of any tables by their keys in batches of 100, and gives those that exist in the order
 * of the reads. What DynamoDB leaves unprocessed travels with the next batch, after a pause.
 */
public final class BatchGetPlan implements Plan<List<Map<String, AttributeValue>>> {
  /** Whether no more reads come after these. */
  private final boolean isAll;

  private final BatchTerms terms;
  private final Backoff backoff;
  private final List<BatchRead> order;
  private final Map<Target, BatchRead> pending;
  private final int size;
  private final Map<Target, Map<String, AttributeValue>> found;
  private BatchGetRequest batch = BatchGetRequest.of(List.of());
  private boolean pauseIsDue;
  private boolean isReserved;
  private double reserved;

  /**
   * Reads items.
   *
   * @param retryFor for how long it goes on while nothing is processed
   */
  public BatchGetPlan(List<BatchRead> reads, Duration retryFor) {
    this(reads, BatchTerms.of(retryFor));
  }

  /** Reads items on some terms. */
  public BatchGetPlan(List<BatchRead> reads, BatchTerms terms) {
    this(reads, terms, Backoff.of(terms.retryFor()));
  }

  BatchGetPlan(List<BatchRead> reads, BatchTerms terms, Backoff backoff) {
    this(reads, terms, backoff, true);
  }

  private BatchGetPlan(List<BatchRead> reads, BatchTerms terms, Backoff backoff, boolean isAll) {
    this.isAll = isAll;
    this.terms = terms;
    this.backoff = backoff;
    this.order = reads;
    this.pending = new LinkedHashMap<>(2 * reads.size());
    this.found = new HashMap<>(2 * reads.size());
    // DynamoDB refuses a key that comes twice, as it may if an item moves while a page is read.
    for (BatchRead read : reads) {
      pending.putIfAbsent(read.target(), read);
    }
    this.size = pending.size();
  }

  /**
   * A plan that reads the items of a table with the keys of one page of a query.
   *
   * @param paths the parts that are read; null for whole items
   */
  public static BatchGetPlan ofPage(
      TableBinding<?, ?> table,
      List<Map<String, AttributeValue>> keys,
      @Nullable List<AttributePath> paths) {
    ItemMapper<?, ?> mapper = new ItemMapper<>(table);
    List<BatchRead> reads = keys.stream()
        .map(key -> BatchRead.of(table, key, paths, false, () -> mapper.keyOrAttributes(key)))
        .toList();
    BatchTerms terms = BatchTerms.of(table.settings().retryUnprocessedFor());
    return new BatchGetPlan(reads, terms, Backoff.of(terms.retryFor()), false);
  }

  @Override
  public @Nullable Step next() {
    if (pauseIsDue) {
      pauseIsDue = false;
      return new Step.Pause(backoff.nextPause());
    }
    if (pending.isEmpty()) {
      return null;
    }
    if (!isReserved) {
      batch = BatchGetRequest.of(pending.values());
      reserved = batch.units();
      isReserved = true;
      Duration wait = terms.reserve(reserved);
      if (!wait.isZero()) {
        return new Step.Pause(wait);
      }
    }
    isReserved = false;
    return batch.send();
  }

  @Override
  public void accept(Reply reply) {
    batch.addFound(reply, found, pending);
    Set<Target> left = batch.left(reply);
    int done = end(left);
    terms.answered(done, left.size(), reserved, batch.units(reply));
    if (done == 0) {
      retryLater();
      return;
    }
    backoff.progress();
    pauseIsDue = !left.isEmpty();
  }

  /** All of the batch is done that is not left; tells how many that are. */
  private int end(Set<Target> left) {
    int done = 0;
    for (BatchRead read : batch.reads()) {
      if (!left.contains(read.target())) {
        pending.remove(read.target());
        done++;
      }
    }
    return done;
  }

  /** A throttled batch was not processed at all: the same as a response that leaves everything. */
  @Override
  public boolean recover(DynamoDbException error) {
    if (error instanceof ResourceNotFoundException missing) {
      throw MissingTable.of(batch.tables(), missing);
    }
    if (!error.isThrottlingException()) {
      return false;
    }
    terms.answered(0, batch.reads().size(), reserved, 0);
    retryLater();
    return true;
  }

  private void retryLater() {
    if (backoff.isExhausted()) {
      throw incomplete("DynamoDB processed nothing for " + backoff.limit());
    }
    pauseIsDue = true;
  }

  @Override
  public DynasetException interrupted() {
    return incomplete("The thread was interrupted");
  }

  private BatchIncompleteException incomplete(String why) {
    // A key of which there is no item is processed, too.
    return Incomplete.reads(why, pending.values(), size - pending.size(), isAll);
  }

  /** The item of one of the reads; null if it does not exist. */
  public @Nullable Map<String, AttributeValue> item(BatchRead read) {
    return found.get(read.target());
  }

  /** The items that exist. */
  @Override
  public List<Map<String, AttributeValue>> result() {
    List<Map<String, AttributeValue>> items = new ArrayList<>(order.size());
    for (BatchRead read : order) {
      Map<String, AttributeValue> item = item(read);
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }
}
