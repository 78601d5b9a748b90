package dev.dynaset.internal.query;

import static dev.dynaset.internal.query.Visits.BY_GUEST;
import static dev.dynaset.internal.query.Visits.item;
import static dev.dynaset.internal.query.Visits.key;
import static dev.dynaset.internal.query.Visits.n;
import static dev.dynaset.internal.query.Visits.s;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.token.Place;
import dev.dynaset.internal.token.ReadPosition;
import dev.dynaset.internal.token.TokenCodec;
import dev.dynaset.query.ItemSource;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** A query of one item becomes a GetItem, and no other query does. */
class WholeKeyTest {
  private static final Query<Visit> ONE = Visits.to("red").where(RangeOperator.EQ, n(1));
  private static final Reply FOUND =
      new Reply(GetItemResponse.builder().item(item("red", 1)).build(), null);
  private static final Reply NOTHING = new Reply(GetItemResponse.builder().build(), null);

  private static boolean isOneItem(Query<Visit> query) {
    WholeKey whole = new WholeKey(query);
    boolean isOne = whole.exists() != null;
    assertThat(whole.find(VisitCodec.INSTANCE) != null).isEqualTo(isOne);
    return isOne;
  }

  private static GetItemRequest.Builder get() {
    return GetItemRequest.builder().tableName("visits").key(key("red", 1));
  }

  @Test
  void theItemIsReadByItsKey() {
    Plan<Optional<Visit>> find = new WholeKey(ONE).find(VisitCodec.INSTANCE);

    assertThat(Visits.request(find.next())).isEqualTo(get().build());
    find.accept(FOUND);
    assertThat(find.next()).isNull();
    assertThat(find.result()).contains(new Visit("red", 1, "Ann"));
  }

  @Test
  void itMayNotExist() {
    Plan<Optional<Visit>> find = new WholeKey(ONE).find(VisitCodec.INSTANCE);
    find.next();
    find.accept(NOTHING);

    assertThat(find.result()).isEmpty();
  }

  @Test
  void consistencyIsKept() {
    assertThat(Visits.request(
            new WholeKey(ONE.consistentRead()).find(VisitCodec.INSTANCE).next()))
        .isEqualTo(get().consistentRead(true).build());
  }

  @Test
  void toExistItNeedsItsHashKeyAlone() {
    GetItemRequest request = get()
        .projectionExpression("#0")
        .expressionAttributeNames(Map.of("#0", "room"))
        .build();
    Plan<Boolean> first = new WholeKey(ONE).exists();
    Plan<Boolean> second = new WholeKey(ONE).exists();

    assertThat(Visits.request(first.next())).isEqualTo(request);
    first.accept(FOUND);
    assertThat(first.result()).isTrue();
    second.next();
    second.accept(NOTHING);
    assertThat(second.result()).isFalse();
    assertThat(Visits.request(new WholeKey(ONE.consistentRead()).exists().next()))
        .isEqualTo(request.toBuilder().consistentRead(true).build());
  }

  @Test
  void anotherConditionOnTheRangeKeyNamesNoItem() {
    assertThat(isOneItem(ONE)).isTrue();
    assertThat(isOneItem(Visits.to("red"))).isFalse();
    assertThat(isOneItem(Visits.to("red").where(RangeOperator.GTE, n(1)))).isFalse();
    assertThat(isOneItem(Visits.to("red").whereBetween(n(1), n(1)))).isFalse();
  }

  @Test
  void whatAGetItemCannotDoRemainsAQuery() {
    assertThat(isOneItem(ONE.filter(Visits.guestIs("Ann")))).isFalse();
    assertThat(isOneItem(ONE.limit(0))).isFalse();
    assertThat(isOneItem(ONE.none())).isFalse();
    assertThat(isOneItem(Visits.of("Ann", BY_GUEST).where(RangeOperator.EQ, n(1))))
        .isFalse();
    assertThat(isOneItem(ONE.from(TokenCodec.encode(ONE, ReadPosition.of(false, 0, Place.START)))))
        .isFalse();
    assertThat(isOneItem(ONE.from(ItemSource.Segment.WHOLE))).isFalse();
    assertThat(isOneItem(Visits.toEach("red").where(RangeOperator.EQ, n(1)))).isFalse();
  }

  @Test
  void ofATableWithoutARangeKeyTheHashKeyNamesAnItem() {
    TableBinding<Visit, Visit.Key> rooms = TableBinding.of(
        Visits.TABLE.dynaset(),
        "0.1",
        TableSchema.of("rooms", KeySchema.hash("room", S)),
        VisitCodec.INSTANCE);

    assertThat(Visits.request(
            new WholeKey(Query.of(rooms, s("red"))).find(VisitCodec.INSTANCE).next()))
        .isEqualTo(GetItemRequest.builder()
            .tableName("rooms")
            .key(Map.of("room", s("red")))
            .build());
  }
}
