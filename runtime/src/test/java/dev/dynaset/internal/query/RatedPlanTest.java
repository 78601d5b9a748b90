package dev.dynaset.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.internal.batch.TokenBucket;
import dev.dynaset.internal.operation.QueryOperation;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Requests wait until those before them are paid for, at two units per second. */
class RatedPlanTest {
  private long nanos;
  private final TokenBucket rate = new TokenBucket(2, () -> nanos);

  private static Reply consuming(double units) {
    return new Reply(
        QueryResponse.builder()
            .consumedCapacity(ConsumedCapacity.builder().capacityUnits(units).build())
            .build(),
        null);
  }

  @Test
  void theFirstRequestIsSentAtOnceAndTheNextWhenItIsPaidFor() {
    Plan<String> plan = new RatedPlan<>(new Requests(2), rate);
    assertThat(plan.next()).isInstanceOf(Step.Send.class);
    plan.accept(consuming(3));

    assertThat(plan.next()).isEqualTo(new Step.Pause(Duration.ofMillis(1500)));
    assertThat(plan.interrupted()).hasMessageContaining("readUnitsPerSecond");
    assertThat(plan.next()).isInstanceOf(Step.Send.class);
    plan.accept(consuming(1));

    assertThat(plan.next()).isNull();
    assertThat(plan.result()).isEqualTo("done");
  }

  @Test
  void plansOfOneReadingShareTheRate() {
    Plan<String> first = new RatedPlan<>(new Requests(1), rate);
    first.next();
    first.accept(consuming(1));
    nanos += 300_000_000;

    assertThat(new RatedPlan<>(new Requests(1), rate).next())
        .isEqualTo(new Step.Pause(Duration.ofMillis(200)));
  }

  @Test
  void whatTimeHasPaidForIsNotWaitedFor() {
    Plan<String> plan = new RatedPlan<>(new Requests(2), rate);
    plan.next();
    plan.accept(consuming(1));
    nanos += 500_000_000;

    assertThat(plan.next()).isInstanceOf(Step.Send.class);
  }

  @Test
  void pausesAndErrorsOfThePlanAreItsOwnBusiness() {
    DynamoDbException error = (DynamoDbException) DynamoDbException.builder().build();
    rate.reserve(100);
    Step.Pause pause = new Step.Pause(Duration.ofMillis(1));
    List<DynamoDbException> errors = new ArrayList<>();
    Plan<String> plan = new RatedPlan<>(
        new Plan<String>() {
          @Override
          public Step next() {
            return pause;
          }

          @Override
          public void accept(Reply reply) {}

          @Override
          public boolean recover(DynamoDbException error) {
            return errors.add(error);
          }

          @Override
          public String result() {
            return "done";
          }
        },
        rate);

    assertThat(plan.next()).isSameAs(pause);
    assertThat(plan.recover(error)).isTrue();
    assertThat(errors).containsExactly(error);
    assertThat(new RatedPlan<>(new Requests(1), rate).recover(error)).isFalse();
  }

  /** So many requests. */
  private static final class Requests implements Plan<String> {
    private int left;

    Requests(int left) {
      this.left = left;
    }

    @Override
    public @Nullable Step next() {
      return left-- > 0
          ? new Step.Send<>(QueryOperation.INSTANCE, QueryRequest.builder().build())
          : null;
    }

    @Override
    public void accept(Reply reply) {}

    @Override
    public String result() {
      return "done";
    }
  }
}
