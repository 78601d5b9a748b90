package dev.dynaset.tests.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.Condition;
import dev.dynaset.ConditionFailedException;
import dev.dynaset.Created;
import dev.dynaset.ItemExistsException;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.Update;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.RecordedRequest;
import dev.dynaset.testing.RecordedRequests;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Each verb does what it says, and sends one request. */
@DynasetTest
class WriteVerbsTest {
  private static final Stock APPLES = Stock.of("apple", 10);

  @Test
  void createWritesAnItemThatDoesNotExist(StockTable stocks, RecordedRequests requests) {
    assertThat(stocks.create(APPLES)).isEqualTo(APPLES);

    PutItemRequest put = (PutItemRequest) requests.all().get(0).request();
    assertThat(put.conditionExpression()).isEqualTo("attribute_not_exists(#0)");
    assertThat(requests.all()).hasSize(1);
    assertThat(stocks.get("apple")).isEqualTo(APPLES);
  }

  @Test
  void createOfAnItemThatExistsFailsWithIt(StockTable stocks) {
    stocks.put(APPLES);

    ItemExistsException e = catchThrowableOfType(
        ItemExistsException.class, () -> stocks.create(APPLES.withAvailable(99)));

    assertThat(e).isInstanceOf(ConditionFailedException.class).hasMessageContaining("apple");
    assertThat(e.item(Stock.class)).contains(APPLES);
    assertThat(e.key()).isEqualTo(StockKey.of("apple"));
    assertThat(stocks.get("apple")).isEqualTo(APPLES);
  }

  @Test
  void getOrCreateTellsWhichItWas(StockTable stocks, RecordedRequests requests) {
    assertThat(stocks.getOrCreate(APPLES)).isEqualTo(new Created<>(APPLES, true));
    assertThat(stocks.getOrCreate(APPLES.withAvailable(1))).isEqualTo(new Created<>(APPLES, false));
    assertThat(requests.all()).hasSize(2);
  }

  @Test
  void updateChangesAnItemAndReturnsIt(StockTable stocks, RecordedRequests requests) {
    stocks.put(APPLES);
    requests.clear();

    Stock updated =
        stocks.update("apple", s -> s.available().decrement(3).and(s.reserved().increment(3)));

    assertThat(updated).isEqualTo(new Stock("apple", 7, 3, null, null));
    UpdateItemRequest update = (UpdateItemRequest) requests.all().get(0).request();
    assertThat(update.returnValues()).isEqualTo(ReturnValue.ALL_NEW);
    assertThat(update.expressionAttributeNames()).containsValues("size", "re.served", "product");
    assertThat(requests.all()).hasSize(1);
  }

  @Test
  void updateOfAMissingItemCreatesNone(StockTable stocks) {
    assertThatThrownBy(() -> stocks.update("apple", s -> s.available().set(1)))
        .isInstanceOf(ItemNotFoundException.class)
        .hasMessageContaining("apple");

    assertThat(stocks.find("apple")).isEmpty();
  }

  @Test
  void anEmptyUpdateOnlyLooksWhetherTheItemExists(StockTable stocks) {
    stocks.put(APPLES);

    assertThat(stocks.update(StockKey.of("apple"), Update.none())).isEqualTo(APPLES);
    assertThatThrownBy(() -> stocks.update(StockKey.of("pear"), Update.none()))
        .isInstanceOf(ItemNotFoundException.class);
  }

  @Test
  void updateFromOneToAnotherSendsWhatDiffers(StockTable stocks, RecordedRequests requests) {
    stocks.put(APPLES.at("shelf"));
    requests.clear();

    Stock updated = stocks.update(APPLES.at("shelf"), APPLES.at(null).withAvailable(5));

    UpdateItemRequest update = (UpdateItemRequest) requests.all().get(0).request();
    assertThat(updated).isEqualTo(APPLES.withAvailable(5));
    assertThat(update.updateExpression()).matches("SET #\\d = :0 REMOVE #\\d");
    assertThat(stocks.update(updated, updated)).isEqualTo(updated);
    assertThat(requests.all()).hasSize(1);
  }

  @Test
  void whatIsReturnedIsWhatIsStoredThoughNothingDiffers(StockTable stocks) {
    stocks.put(APPLES.at("shelf"));

    assertThat(stocks.onlyIf(s -> s.available().eq(10)).update(APPLES, APPLES))
        .isEqualTo(APPLES.at("shelf"));
  }

  @Test
  void updateFromOneToAnotherNeedsOneKey(StockTable stocks, RecordedRequests requests) {
    assertThatThrownBy(() -> stocks.update(APPLES, Stock.of("pear", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("keys differ");
    assertThat(requests.all()).isEmpty();
  }

  @Test
  void upsertCreatesOrChanges(StockTable stocks) {
    for (int available : new int[] {1, 2}) {
      Stock stock = stocks.upsert(
          "apple", s -> s.available().set(available).and(s.reserved().setIfAbsent(7)));

      assertThat(stock).isEqualTo(new Stock("apple", available, 7, null, null));
    }
  }

  @Test
  void upsertMustSetWhatTheModelRequires(StockTable stocks, RecordedRequests requests) {
    assertThatThrownBy(() -> stocks.upsert("apple", s -> s.available().set(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'reserved'");
    assertThat(requests.all()).isEmpty();
  }

  @Test
  void deleteReturnsTheItemAsItWas(StockTable stocks, RecordedRequests requests) {
    stocks.put(APPLES);
    requests.clear();

    assertThat(stocks.delete("apple")).contains(APPLES);
    assertThat(stocks.deleteItem(APPLES)).isEmpty();

    DeleteItemRequest delete = (DeleteItemRequest) requests.all().get(0).request();
    assertThat(delete.returnValues()).isEqualTo(ReturnValue.ALL_OLD);
  }

  @Test
  void aConditionThatFailsChangesNothingAndTellsWhy(StockTable stocks) {
    stocks.put(APPLES);

    ConditionFailedException e = catchThrowableOfType(
        ConditionFailedException.class,
        () -> stocks
            .item("apple")
            .onlyIf(s -> s.available().gte(11))
            .update(s -> s.available().decrement(11)));

    assertThat(e.item(Stock.class)).contains(APPLES);
    assertThat(e.tableName()).isEqualTo(stocks.tableName());
    assertThat(stocks.get("apple")).isEqualTo(APPLES);
    assertThat(stocks.item("apple").onlyIf(s -> s.available().gte(10)).delete()).contains(APPLES);
  }

  @Test
  void allConditionsHold(StockTable stocks) {
    stocks.put(APPLES);

    assertThatThrownBy(() -> stocks
            .onlyIf(s -> s.available().eq(10))
            .onlyIf(s -> s.reserved().eq(1))
            .put(APPLES))
        .isInstanceOf(ConditionFailedException.class);
  }

  @Test
  void aConditionThatNothingMeetsWritesNothing(StockTable stocks, RecordedRequests requests) {
    stocks.put(APPLES);
    requests.clear();

    ConditionFailedException e = catchThrowableOfType(
        ConditionFailedException.class,
        () -> stocks.onlyIf(Condition.never()).put(APPLES.withAvailable(1)));

    assertThat(e.item(Stock.class)).contains(APPLES);
    assertThat(requests.all()).extracting(RecordedRequest::operation).containsExactly("GetItem");
    assertThat(stocks.onlyIf(Condition.always()).put(APPLES)).isEqualTo(APPLES);
  }

  @Test
  void aPreparedWriteSendsNothingUntilItIsExecuted(StockTable stocks, RecordedRequests requests) {
    Write<Stock> put = stocks.prepare().put(APPLES);
    assertThat(requests.all()).isEmpty();

    assertThat(put.returningOld().execute()).isEmpty();
    assertThat(put.returningOld().execute()).contains(APPLES);
    assertThat(put.returningNothing().execute()).isEmpty();
    assertThat(put.execute()).contains(APPLES);
    assertThat(stocks
            .item("apple")
            .prepare()
            .update(s -> s.available().set(1))
            .returningOld()
            .execute())
        .contains(APPLES);
  }

  @Test
  void anExplanationIsTheRequestWithSecretsMasked(StockTable stocks, RecordedRequests requests) {
    Write<Stock> update = stocks
        .item("apple")
        .onlyIf(s -> s.secret().eq("old password"))
        .prepare()
        .upsert(
            s -> s.available().set(1).and(s.reserved().set(1)).and(s.secret().set("password")));

    assertThat(update.explain().toString()).doesNotContain("password").contains("***", "available");
    assertThat(requests.all()).isEmpty();
    assertThatThrownBy(update::execute).isInstanceOf(ConditionFailedException.class);
    assertThat(update.explain().request())
        .contains((UpdateItemRequest) requests.all().get(0).request());
  }

  @Test
  void wrongArgumentsAreRefusedBeforeAnythingIsSent(StockTable stocks, RecordedRequests requests) {
    assertThatThrownBy(() -> stocks.put(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> stocks.update("", s -> s.available().set(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> stocks.update("apple", s -> s.place().set("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("by_place");
    assertThat(requests.all()).isEmpty();
  }

  @Test
  void anUpdateMovesTheItemWithinAnIndex(StockTable stocks) {
    stocks.put(APPLES.at("shelf"));

    stocks.update("apple", s -> s.place().set("cellar"));

    assertThat(stocks.byPlaceIndex().byPlace("shelf").list()).isEmpty();
    assertThat(stocks.byPlaceIndex().byPlace("cellar").list()).hasSize(1);
    stocks.update("apple", s -> s.place().remove());
    assertThat(stocks.byPlaceIndex().byPlace("cellar").find()).isEqualTo(Optional.empty());
  }
}
