package dev.dynaset.internal.plan;

import dev.dynaset.DynasetException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * A plan with another result.
 *
 * @param <S> what comes out of the plan
 * @param <R> what is made of it
 */
public final class MappedPlan<S, R> implements Plan<R> {
  private final Plan<S> plan;
  private final Function<S, R> result;

  /** A plan whose result is what {@code result} makes of that of another. */
  public MappedPlan(Plan<S> plan, Function<S, R> result) {
    this.plan = plan;
    this.result = result;
  }

  @Override
  public @Nullable Step next() {
    return plan.next();
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
  public R result() {
    return result.apply(plan.result());
  }
}
