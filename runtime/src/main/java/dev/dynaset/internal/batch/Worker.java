package dev.dynaset.internal.batch;

import dev.dynaset.DynasetException;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.plan.SyncExecutor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** One of the threads that write a batch: sends what is handed to it, until all is stopped. */
final class Worker implements Runnable, Plan<Long> {
  private final Handover handover;
  private final BatchWritePlan plan;
  private final SyncExecutor executor;
  private final Stop stop;

  Worker(SyncExecutor executor, BatchTerms terms, Stop stop) {
    this.handover = stop.handover();
    this.plan = new BatchWritePlan(handover, () -> Untaken.NOTHING, terms);
    this.executor = executor;
    this.stop = stop;
  }

  Handover handover() {
    return handover;
  }

  /** Whether it has ended since DynamoDB processed nothing for too long. */
  boolean hasGivenUp() {
    return plan.hasGivenUp();
  }

  /** The writes that were handed to it and are not known to be done. */
  List<BatchWrite> remaining() {
    List<BatchWrite> remaining = new ArrayList<>(plan.pending());
    remaining.addAll(handover.waiting());
    return remaining;
  }

  long done() {
    return plan.done();
  }

  @Override
  public void run() {
    try {
      executor.run(this);
    } catch (RuntimeException | Error e) {
      stop.because(e);
    }
  }

  /** The step of its own plan, unless all is stopped meanwhile. */
  @Override
  public @Nullable Step next() {
    if (stop.isStopped()) {
      return null;
    }
    Step step = plan.next();
    return stop.isStopped() ? null : step;
  }

  @Override
  public void accept(Reply reply) {
    plan.accept(reply);
  }

  @Override
  public boolean recover(DynamoDbException error) {
    return plan.recover(error);
  }

  @Override
  public DynasetException interrupted() {
    return plan.interrupted();
  }

  @Override
  public Long result() {
    return plan.done();
  }
}
