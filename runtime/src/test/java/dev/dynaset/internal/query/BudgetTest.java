package dev.dynaset.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.query.Query;
import org.junit.jupiter.api.Test;

/** What limit, pageSize and maxEvaluated leave to the next request. */
class BudgetTest {
  private static final Query<Visit> ALL = Visits.to("red");

  private static Budget budget(Query<?> query) {
    return new Budget(query.bounds());
  }

  @Test
  void withoutBoundsEverythingIsWantedAndRequestsHaveNoLimit() {
    Budget budget = budget(ALL);

    assertThat(budget.take(1_000)).isEqualTo(1_000);
    budget.spendEvaluations(1_000_000);

    assertThat(budget.wantsItems()).isTrue();
    assertThat(budget.mayEvaluate(100)).isTrue();
    assertThat(budget.requestLimit(false)).isNull();
    assertThat(budget.requestLimit(true)).isNull();
    assertThat(budget.evaluated()).isEqualTo(1_000_000);
  }

  @Test
  void aRequestAsksForWhatIsLeftOfTheLimit() {
    Budget budget = budget(ALL.limit(5));

    assertThat(budget.requestLimit(false)).isEqualTo(5);
    assertThat(budget.take(3)).isEqualTo(3);
    assertThat(budget.requestLimit(false)).isEqualTo(2);
    assertThat(budget.wantsItems()).isTrue();

    assertThat(budget.take(3)).as("more than are wanted").isEqualTo(2);
    assertThat(budget.wantsItems()).isFalse();
    assertThat(budget.requestLimit(false)).isZero();
  }

  @Test
  void theLimitSaysNothingOfWhatAFilterMayLeaveOut() {
    Budget budget = budget(ALL.limit(5));

    assertThat(budget.requestLimit(true)).isNull();
  }

  @Test
  void whatIsGivenBackIsWantedAgain() {
    Budget budget = budget(ALL.limit(5));
    budget.take(5);

    budget.giveBack(2);

    assertThat(budget.wantsItems()).isTrue();
    assertThat(budget.take(9)).isEqualTo(2);
  }

  @Test
  void withoutALimitNothingCanBeGivenBack() {
    Budget budget = budget(ALL);

    budget.giveBack(2);

    assertThat(budget.take(9)).isEqualTo(9);
  }

  @Test
  void noRequestEvaluatesMoreThanThePageSize() {
    assertThat(budget(ALL.pageSize(10)).requestLimit(true)).isEqualTo(10);
    assertThat(budget(ALL.pageSize(10).limit(3)).requestLimit(false)).isEqualTo(3);
    assertThat(budget(ALL.pageSize(10).limit(30)).requestLimit(false)).isEqualTo(10);
    assertThat(budget(ALL.pageSize(10).maxEvaluated(4)).requestLimit(true)).isEqualTo(4);
  }

  @Test
  void maxEvaluatedIsSpentByWhatWasLookedAtWhateverCameBack() {
    Budget budget = budget(ALL.maxEvaluated(10));

    budget.spendEvaluations(8);
    assertThat(budget.requestLimit(true)).isEqualTo(2);
    assertThat(budget.mayEvaluate(2)).isTrue();
    assertThat(budget.mayEvaluate(3)).isFalse();

    budget.spendEvaluations(8);
    assertThat(budget.mayEvaluate(1))
        .as("DynamoDB looked at more than it was asked to")
        .isFalse();
    assertThat(budget.mayEvaluate(0)).isTrue();
    assertThat(budget.evaluated()).isEqualTo(16);
  }

  @Test
  void requestsAtTheSameTimeShareMaxEvaluatedAndNotTheLimit() {
    assertThat(budget(ALL.maxEvaluated(10)).requestLimit(true, 3)).isEqualTo(3);
    assertThat(budget(ALL.limit(10)).requestLimit(false, 3)).isEqualTo(10);
  }

  /** DynamoDB takes no larger limit, and a page holds less. */
  @Test
  void limitsThatNoPageReachesAreNotSent() {
    assertThat(budget(ALL.maxEvaluated(Integer.MAX_VALUE)).requestLimit(true)).isNull();
    assertThat(budget(ALL.maxEvaluated(Integer.MAX_VALUE - 1L)).requestLimit(true))
        .isEqualTo(Integer.MAX_VALUE - 1);
    assertThat(budget(ALL.maxEvaluated(1L << 40)).requestLimit(true)).isNull();
  }
}
