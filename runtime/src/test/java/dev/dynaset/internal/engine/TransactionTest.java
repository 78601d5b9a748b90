package dev.dynaset.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.Condition;
import dev.dynaset.ConditionFailedException;
import dev.dynaset.Dynaset;
import dev.dynaset.FailureReason;
import dev.dynaset.ItemExistsException;
import dev.dynaset.TableNotFoundException;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.Write;
import dev.dynaset.internal.item.TableRead;
import dev.dynaset.internal.transaction.TransactGetPlan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Dynaset.transact. */
class TransactionTest {
  private final MapClient client = new MapClient();
  private final Dynaset dynaset = Dynaset.builder().client(client).build();
  private final Cards cards = Cards.of(dynaset, "cards");
  private final Cards others = Cards.of(dynaset, "others");

  @Test
  void allWritesTravelInOneRequest() {
    dynaset.transact("token", List.of(cards.put("1"), others.delete("1")));

    assertThat(client.requests)
        .singleElement()
        .isInstanceOfSatisfying(TransactWriteItemsRequest.class, request -> {
          assertThat(request.clientRequestToken()).isEqualTo("token");
          assertThat(request.transactItems()).hasSize(2);
          assertThat(request.transactItems().get(1).delete().tableName()).isEqualTo("others");
        });
  }

  @Test
  void nonsenseIsRefusedBeforeAnythingIsSent() {
    Dynaset stranger = Dynaset.builder().client(new MapClient()).build();

    assertThatThrownBy(() -> dynaset.transact(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> dynaset.transact(cards.puts(101)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("100");
    assertThatThrownBy(() -> dynaset.transact(cards.put("1"), cards.delete("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("Card", "'cards'");
    assertThatThrownBy(() -> stranger.transact(cards.put("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another client");
    assertThatThrownBy(() -> dynaset.transact("", List.of(cards.put("1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("36");
    assertThat(client.requests).isEmpty();
  }

  @Test
  void reasonsAreToldOfEachWrite() {
    Write<Card> create = cards.writes().create(new Card("1", "new"));
    Write<Card> put = cards.put("2");
    Write<Card> delete = others.delete("3");
    client.failNext(TransactionCanceledException.builder()
        .cancellationReasons(
            CancellationReason.builder()
                .code("ConditionalCheckFailed")
                .item(MapClient.item("1", "old"))
                .build(),
            CancellationReason.builder().code("None").build(),
            CancellationReason.builder()
                .code("TransactionConflict")
                .message("Transaction is ongoing for the item")
                .build())
        .build());

    TransactionFailedException failed = catchThrowableOfType(
        TransactionFailedException.class, () -> dynaset.transact(create, put, delete));

    assertThat(failed)
        .hasMessageContainingAll("2 of its 3", "ConditionalCheckFailed", "ongoing", "'others'")
        .hasCauseInstanceOf(TransactionCanceledException.class);
    assertThat(failed.reasons().keySet()).containsExactly(create, delete);
    assertThat(failed.reasonFor(put)).isEmpty();
    FailureReason exists = failed.reasonFor(create).orElseThrow();
    assertThat(exists.exception()).containsInstanceOf(ItemExistsException.class);
    assertThat(((ConditionFailedException) exists.exception().orElseThrow()).item(Card.class))
        .contains(new Card("1", "old"));
    assertThat(failed.reasonFor(delete).orElseThrow().exception()).isEmpty();
  }

  @Test
  void aConditionThatNothingMeetsIsNotSent() {
    client.put("cards", "1", "old");
    Write<Card> never = cards.put("1").onlyIf(Condition.never());

    TransactionFailedException failed = catchThrowableOfType(
        TransactionFailedException.class, () -> dynaset.transact(never, others.delete("3")));

    assertThat(client.requests).singleElement().isInstanceOf(GetItemRequest.class);
    assertThat(failed.reasonFor(never).orElseThrow().exception().orElseThrow())
        .isInstanceOfSatisfying(
            ConditionFailedException.class,
            alone -> assertThat(alone.item(Card.class)).contains(new Card("1", "old")));
  }

  @Test
  void whatDoesNotDifferIsNotSent() {
    Card card = new Card("1", "same");

    dynaset.transact(cards.writes().update(card, card));
    assertThat(client.requests).isEmpty();

    dynaset.transact(cards.writes().update(card, card), others.delete("3"));
    assertThat(((TransactWriteItemsRequest) client.requests.element()).transactItems())
        .hasSize(1);
  }

  @Test
  void aTokenOfAnotherTransactionIsExplained() {
    client.failNext(IdempotentParameterMismatchException.builder().build());

    assertThatThrownBy(() -> dynaset.transact("again", List.of(cards.put("1"))))
        .isInstanceOfSatisfying(
            TransactionFailedException.class,
            failed -> assertThat(failed.reasons()).isEmpty())
        .hasMessageContaining("'again'");
  }

  @Test
  void aMissingTableIsOneOfSeveral() {
    client.failNext(ResourceNotFoundException.builder().build());

    assertThatThrownBy(() -> dynaset.transact(cards.put("1"), others.delete("3")))
        .isInstanceOf(TableNotFoundException.class)
        .hasMessageContainingAll("'cards'", "'others'");
  }

  @Test
  void asynchronousOnesNeedAClient() {
    assertThatThrownBy(() -> dynaset.transactAsync(cards.put("1")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("asyncClient");
  }

  @Test
  void readsComeBackByTheirIdentity() {
    client.put("cards", "1", "one");
    client.put("others", "1", "other");
    var one = cards.read("1");
    var other = others.read("1");
    var missing = cards.read("2");
    var again = cards.read("1").consistentRead();

    var results = dynaset.transactGet(one, missing, other, again);

    assertThat(client.requests).hasSize(1);
    assertThat(results.get(one)).contains(new Card("1", "one"));
    assertThat(results.get(missing)).isEqualTo(Optional.empty());
    assertThat(results.found())
        .isEqualTo(List.of(new Card("1", "one"), new Card("1", "other"), new Card("1", "one")));
    assertThat(results.missing()).isEqualTo(List.of(missing));
    assertThatThrownBy(() -> results.get(cards.read("1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aReadThatConflictsSaysOfWhichItem() {
    TableRead<Card> free = cards.read("free");
    TableRead<Card> taken = cards.read("taken");
    TransactionCanceledException cancelled = TransactionCanceledException.builder()
        .message("Transaction cancelled")
        .cancellationReasons(
            CancellationReason.builder().code("None").build(),
            CancellationReason.builder()
                .code("TransactionConflict")
                .message("Transaction is ongoing for the item")
                .build())
        .build();
    TransactGetPlan plan = new TransactGetPlan(List.of(free, taken));
    plan.next();

    assertThatThrownBy(() -> plan.recover(cancelled))
        .isInstanceOfSatisfying(TransactionFailedException.class, failed -> {
          assertThat(failed.reasonFor(free)).isEmpty();
          assertThat(failed.reasonFor(taken).orElseThrow().code()).isEqualTo("TransactionConflict");
        })
        .hasMessageContaining("taken")
        .hasMessageContaining("1 of 2 reads")
        .hasCause(cancelled);
  }
}
