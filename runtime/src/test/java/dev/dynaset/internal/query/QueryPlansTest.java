package dev.dynaset.internal.query;

import static dev.dynaset.internal.query.Visits.behind;
import static dev.dynaset.internal.query.Visits.items;
import static dev.dynaset.internal.query.Visits.key;
import static dev.dynaset.internal.query.Visits.lastPage;
import static dev.dynaset.internal.query.Visits.n;
import static dev.dynaset.internal.query.Visits.page;
import static dev.dynaset.internal.query.Visits.query;
import static dev.dynaset.internal.query.Visits.queryOf;
import static dev.dynaset.internal.query.Visits.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.EvaluationLimitException;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.MultipleItemsFoundException;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.token.Place;
import dev.dynaset.internal.token.ReadPosition;
import dev.dynaset.internal.token.TokenCodec;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** What is sent, and what comes out, for each way to read a query. */
class QueryPlansTest {
  private static final Query<Visit> RED = Visits.to("red");

  private static Visit visit(int at) {
    return new Visit("red", at, "Ann");
  }

  private static <T> QueryPlans<T> plans(Query<T> query) {
    return new QueryPlans<>(query);
  }

  /** Carries a plan out that sends as many requests as there are replies. */
  private static <R> R result(Plan<R> plan, Reply... replies) {
    for (Reply reply : replies) {
      assertThat(plan.next()).isInstanceOf(Step.Send.class);
      plan.accept(reply);
    }
    assertThat(plan.next()).isNull();
    return plan.result();
  }

  private static PageToken token(boolean isBackward, int at) {
    return TokenCodec.encode(RED, ReadPosition.of(isBackward, 0, behind("red", at)));
  }

  @Test
  void aListHasAllPages() {
    assertThat(result(plans(RED).list(), page("red", 1, 2), lastPage(items("red", 3))))
        .containsExactly(visit(1), visit(2), visit(3));
  }

  @Test
  void aListTowardsTheStartIsInTheOrderOfTheQuery() {
    Plan<List<Visit>> list = plans(RED.from(token(true, 5))).list();

    assertThat(query(list.next()))
        .isEqualTo(queryOf("red")
            .scanIndexForward(false)
            .exclusiveStartKey(key("red", 5))
            .build());
    list.accept(lastPage(items("red", 4, 3)));
    assertThat(list.next()).isNull();
    assertThat(list.result()).containsExactly(visit(3), visit(4));
  }

  @Test
  void aListThatMayEvaluateNoMoreSaysWhereToGoOn() {
    Plan<List<Visit>> list = plans(RED.maxEvaluated(2)).list();
    list.next();
    list.accept(page("red", 1, 2));
    assertThat(list.next()).isNull();

    EvaluationLimitException capped =
        catchThrowableOfType(EvaluationLimitException.class, list::result);

    assertThat(capped)
        .hasMessage("After 2 evaluated items, of which 2 were wanted, maxEvaluated(2) ends the"
            + " reading of Visit where room = red in the table 'visits'. Go on with"
            + " from(e.token()), or allow more.");
    assertThat(capped.token()).isEqualTo(token(false, 2));
    assertThat(capped.evaluated()).isEqualTo(2);
    assertThat(capped.found()).isEqualTo(2);
    assertThat(capped.items()).isEqualTo(List.of(visit(1), visit(2)));
  }

  @Test
  void nothingIsSentForNothing() {
    assertThat(result(plans(RED.none()).list())).isEmpty();
    assertThat(result(plans(RED.none()).first())).isEmpty();
    assertThat(result(plans(RED.limit(0)).first())).isEmpty();
    assertThat(result(plans(RED.limit(0)).count())).isZero();
    assertThat(result(plans(RED.none()).exists())).isFalse();
    assertThat(result(plans(RED.none()).page())).isEqualTo(Page.of(List.of()));
    assertThat(result(plans(RED.none()).delete(deleted -> {}))).isZero();
  }

  @Test
  void nothingIsAcceptedForNothing() {
    Plan<List<Visit>> list = plans(RED.none()).list();

    assertThatThrownBy(() -> list.accept(lastPage(List.of()))).hasMessage("Nothing was sent.");
  }

  @Test
  void theFirstItemIsAskedForAlone() {
    Plan<?> first = plans(RED.limit(9)).first();

    assertThat(query(first.next())).isEqualTo(queryOf("red").limit(1).build());
    assertThat(result(plans(RED).first(), page("red", 1))).contains(visit(1));
    assertThat(result(plans(RED).first(), lastPage(List.of()))).isEmpty();
  }

  @Test
  void theLastItemIsTheFirstOfTheOppositeOrder() {
    Plan<?> last = plans(RED).last();

    assertThat(query(last.next()))
        .isEqualTo(queryOf("red").limit(1).scanIndexForward(false).build());
    assertThatThrownBy(() -> plans(RED.from(token(false, 1))).last())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("last() cannot be read from a page token");
  }

  @Test
  void toFindTheOnlyItemTwoAreAskedFor() {
    Plan<?> find = plans(RED).find();

    assertThat(query(find.next())).isEqualTo(queryOf("red").limit(2).build());
    assertThat(result(plans(RED).find(), lastPage(items("red", 1)))).contains(visit(1));
    assertThat(result(plans(RED).find(), lastPage(List.of()))).isEmpty();
    assertThatThrownBy(() -> result(plans(RED).find(), page("red", 1, 2)))
        .isInstanceOf(MultipleItemsFoundException.class)
        .hasMessageStartingWith(
            "There is more than one Visit where room = red in the table 'visits'.");
  }

  @Test
  void toGetTheOnlyItemItMustExist() {
    assertThat(result(plans(RED).get(), lastPage(items("red", 1)))).isEqualTo(visit(1));
    assertThatThrownBy(() -> result(plans(RED).get(), lastPage(List.of())))
        .isInstanceOf(ItemNotFoundException.class)
        .hasMessage("There is no Visit where room = red in the table 'visits'.");
    assertThatThrownBy(() -> result(plans(RED.none()).get()))
        .isInstanceOf(ItemNotFoundException.class)
        .hasMessageContaining("Nothing was sent");
  }

  @Test
  void anItemWhoseWholeKeyIsNamedIsRead() {
    Query<Visit> one = RED.where(RangeOperator.EQ, n(1));
    GetItemRequest get =
        GetItemRequest.builder().tableName("visits").key(key("red", 1)).build();

    assertThat(request(plans(one).find().next())).isEqualTo(get);
    assertThat(request(plans(one).get().next())).isEqualTo(get);
    assertThat(((GetItemRequest) request(plans(one).exists().next())).key())
        .isEqualTo(key("red", 1));
  }

  @Test
  void aCountSumsPagesUp() {
    Plan<Long> count = plans(RED).count();

    assertThat(query(count.next()))
        .isEqualTo(queryOf("red").select(Select.COUNT).build());
    assertThat(result(plans(RED).count(), page("red", 1, 2), lastPage(items("red", 3))))
        .isEqualTo(3);
    assertThat(result(
            plans(Visits.toEach("red", "blue")).count(),
            lastPage(items("red", 1)),
            lastPage(items("blue", 1, 2))))
        .isEqualTo(3);
  }

  @Test
  void aCountThatMayEvaluateNoMoreSaysWhatItHasFound() {
    Plan<Long> count = plans(RED.maxEvaluated(2)).count();
    count.next();
    count.accept(page("red", 1, 2));
    count.next();

    EvaluationLimitException capped =
        catchThrowableOfType(EvaluationLimitException.class, count::result);

    assertThat(capped.found()).isEqualTo(2);
    assertThat(capped.items()).isEmpty();
  }

  @Test
  void aCountKeepsToARate() {
    Plan<Long> count = plans(RED.readUnitsPerSecond(0.001)).count();
    count.next();
    count.accept(new Reply(
        QueryResponse.builder()
            .count(1)
            .lastEvaluatedKey(key("red", 1))
            .consumedCapacity(ConsumedCapacity.builder().capacityUnits(1.0).build())
            .build(),
        null));

    assertThat(((Step.Pause) count.next()).duration())
        .isBetween(Duration.ofSeconds(900), Duration.ofSeconds(1000));
    assertThat(count.interrupted()).hasMessageContaining("readUnitsPerSecond");
    assertThat(query(count.next()).exclusiveStartKey()).isEqualTo(key("red", 1));
  }

  @Test
  void anItemExistsIfOneIsCounted() {
    Plan<Boolean> exists = plans(RED.limit(9)).exists();

    assertThat(query(exists.next()))
        .isEqualTo(queryOf("red").limit(1).select(Select.COUNT).build());
    assertThat(result(plans(RED).exists(), page("red", 1))).isTrue();
    assertThat(result(plans(RED).exists(), lastPage(List.of()))).isFalse();
  }

  @Test
  void withoutALimitAPageIsWhatOneRequestReturns() {
    Page<Visit> page = result(plans(RED).page(), page(items("red", 1, 2), 7, key("red", 7)));

    assertThat(page.items()).containsExactly(visit(1), visit(2));
    assertThat(page.next()).contains(token(false, 7));
    assertThat(page.previous()).isEmpty();
    assertThat(page.evaluated()).isEqualTo(7);
    assertThat(page.isEvaluationLimitReached()).isFalse();
    assertThat(page.token(0)).isEqualTo(token(false, 1));
    assertThat(page.token(1)).isEqualTo(token(false, 2));
  }

  @Test
  void withALimitAPageHasAsManyItems() {
    Page<Visit> page = result(
        plans(RED.filter(Visits.guestIs("Ann")).limit(3)).page(),
        page("red", 1, 2),
        page("red", 3, 4));

    assertThat(page.items()).containsExactly(visit(1), visit(2), visit(3));
    assertThat(page.next()).contains(token(false, 3));
  }

  @Test
  void aPageBehindATokenHasOneBeforeIt() {
    Page<Visit> page = result(plans(RED.from(token(false, 2))).page(), page("red", 3, 4));

    assertThat(page.next()).contains(token(false, 4));
    assertThat(page.previous()).contains(token(true, 3));
  }

  @Test
  void aPageTowardsTheStartIsInTheOrderOfTheQuery() {
    Page<Visit> page = result(plans(RED.from(token(true, 9))).page(), page("red", 8, 7));

    assertThat(page.items()).containsExactly(visit(7), visit(8));
    assertThat(page.next()).contains(token(false, 8));
    assertThat(page.previous()).contains(token(true, 7));
    assertThat(page.token(0)).isEqualTo(token(false, 7));
    assertThat(page.token(1)).isEqualTo(token(false, 8));
  }

  @Test
  void aPageThatMayEvaluateNoMoreSaysSo() {
    Page<Visit> page = result(plans(RED.limit(5).maxEvaluated(2)).page(), page("red", 1, 2));

    assertThat(page.isEvaluationLimitReached()).isTrue();
    assertThat(page.next()).contains(token(false, 2));
  }

  @Test
  void onlyPagesAndListsAreReadTowardsTheStart() {
    QueryPlans<Visit> plans = plans(RED.from(token(true, 9)));

    assertThatThrownBy(plans::count)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The token of a previous page is for page() and list() alone");
    assertThatThrownBy(plans::first).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> plans.delete(deleted -> {})).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsCountedAndTheFirstItemAreThoseBehindAToken() {
    QueryPlans<Visit> plans = plans(RED.from(token(false, 3)));

    assertThat(query(plans.count().next()).exclusiveStartKey()).isEqualTo(key("red", 3));
    assertThat(query(plans.first().next()).exclusiveStartKey()).isEqualTo(key("red", 3));
    assertThat(query(plans.delete(deleted -> {}).next()).exclusiveStartKey())
        .isEqualTo(key("red", 3));
  }

  @Test
  void aTokenOfTheStartReadsAll() {
    PageToken start = TokenCodec.encode(RED, ReadPosition.of(false, 0, Place.START));

    assertThat(query(plans(RED.from(start)).list().next()))
        .isEqualTo(queryOf("red").build());
    assertThat(result(plans(RED.none().from(start)).list())).isEmpty();
  }
}
