package dev.dynaset.internal.query;

import dev.dynaset.DynasetException;
import dev.dynaset.internal.batch.TokenBucket;
import dev.dynaset.internal.plan.CapacityUnits;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * A plan whose requests wait until those before them are paid for at a rate: what a request consumes
 * is known after it.
 *
 * @param <R> what comes out
 */
final class RatedPlan<R> implements Plan<R> {
  private final Plan<R> plan;
  private final TokenBucket rate;
  private @Nullable Step waiting;

  RatedPlan(Plan<R> plan, TokenBucket rate) {
    this.plan = plan;
    this.rate = rate;
  }

  @Override
  public @Nullable Step next() {
    Step step = waiting;
    if (step != null) {
      waiting = null;
      return step;
    }
    step = plan.next();
    if (step == null || step instanceof Step.Pause) {
      return step;
    }
    Duration wait = rate.reserve(0);
    if (wait.isZero()) {
      return step;
    }
    waiting = step;
    return new Step.Pause(wait);
  }

  @Override
  public void accept(Reply reply) {
    rate.giveBack(-CapacityUnits.of(reply.response()).orElse(0));
    plan.accept(reply);
  }

  @Override
  public boolean recover(DynamoDbException error) {
    return plan.recover(error);
  }

  @Override
  public DynasetException interrupted() {
    return waiting == null
        ? plan.interrupted()
        : new DynasetException(
            "The thread was interrupted while it waited for what readUnitsPerSecond allows.");
  }

  @Override
  public R result() {
    return plan.result();
  }
}
