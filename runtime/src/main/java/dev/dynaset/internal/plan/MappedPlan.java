package dev.dynaset.internal.plan;

import dev.dynaset.DynasetException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * A plan with another result.
 *
 * @param <S> what comes out of the plan
 * @param <R> what is made of it
 */
public abstract class MappedPlan<S, R> implements Plan<R> {
  private final Plan<S> plan;

  /** A plan that does what another does. */
  protected MappedPlan(Plan<S> plan) {
    this.plan = plan;
  }

  /**
   * A plan whose result is what a function makes of that of another: for what is not among the first
   * things that an application does (ADR 24).
   */
  public static <S, R> MappedPlan<S, R> of(Plan<S> plan, Function<S, R> result) {
    return new MappedPlan<>(plan) {
      @Override
      protected R result(S found) {
        return result.apply(found);
      }
    };
  }

  /** Makes the result of that of the other plan. */
  protected abstract R result(S found);

  @Override
  public final @Nullable Step next() {
    return plan.next();
  }

  @Override
  public final void accept(Reply reply) {
    plan.accept(reply);
  }

  @Override
  public final boolean recover(DynamoDbException error) {
    return plan.recover(error);
  }

  @Override
  public final boolean recoverUncertain(SdkException error) {
    return plan.recoverUncertain(error);
  }

  @Override
  public final DynasetException interrupted() {
    return plan.interrupted();
  }

  @Override
  public final R result() {
    return result(plan.result());
  }
}
