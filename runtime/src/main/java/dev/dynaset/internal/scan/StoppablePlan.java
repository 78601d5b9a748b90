package dev.dynaset.internal.scan;

import dev.dynaset.DynasetException;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * A plan that sends nothing more when a scan has ended; the request that is under way ends by itself,
 * so that it is known what it did.
 *
 * @param plan the plan
 * @param stop whether the scan has ended
 * @param <R> what comes out
 */
record StoppablePlan<R>(Plan<R> plan, ScanStop stop) implements Plan<R> {
  @Override
  public @Nullable Step next() {
    Step step = plan.next();
    if (step != null && stop.isStopped()) {
      throw new CancellationException("The scan has ended.");
    }
    return step;
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
  public boolean recoverUncertain(SdkException error) {
    return plan.recoverUncertain(error);
  }

  @Override
  public DynasetException interrupted() {
    return plan.interrupted();
  }

  @Override
  public R result() {
    return plan.result();
  }
}
