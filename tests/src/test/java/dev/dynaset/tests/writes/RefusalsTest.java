package dev.dynaset.tests.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.Dynaset;
import dev.dynaset.IndexNotFoundException;
import dev.dynaset.ItemTooLargeException;
import dev.dynaset.KeyTooLongException;
import dev.dynaset.RequestThrottledException;
import dev.dynaset.SchemaMismatchException;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.UnfitOperandException;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** What DynamoDB refuses by its own rules has a name, and says of what. */
@DynasetTest
class RefusalsTest {
  private static final String LARGE = "x".repeat(400 * 1024);

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private StockTable stocks;

  @InjectDynaset
  private MemoTable memos;

  private static Stock large(String product) {
    return new Stock(product, 1, 0, null, LARGE);
  }

  @Test
  void anItemAbove400Kilobytes() {
    stocks.put(Stock.of("pear", 1));

    assertThatThrownBy(() -> stocks.put(large("apple")))
        .isInstanceOf(ItemTooLargeException.class)
        .hasMessageContainingAll("Stock {product=apple}", stocks.tableName(), "400 KB")
        .hasMessageNotContaining("xxx")
        .hasCauseInstanceOf(DynamoDbException.class);
    assertThatThrownBy(() -> stocks.update("pear", s -> s.secret().set(LARGE)))
        .isInstanceOf(ItemTooLargeException.class)
        .hasMessageContaining("Stock {product=pear}");
    assertThatThrownBy(() -> stocks.async().put(large("apple")).join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(ItemTooLargeException.class);
  }

  @Test
  void anItemOfATransactionAbove400Kilobytes() {
    var put = stocks.prepare().put(large("apple"));

    assertThatThrownBy(() -> dynaset.transact(put, stocks.prepare().put(Stock.of("pear", 1))))
        .isInstanceOfSatisfying(TransactionFailedException.class, failed -> {
          assertThat(failed.reasonFor(put).orElseThrow().exception())
              .containsInstanceOf(ItemTooLargeException.class);
          assertThat(failed.reasons()).hasSize(1);
        });
  }

  @Test
  void anItemOfABatchAbove400Kilobytes() {
    List<Stock> items = List.of(Stock.of("pear", 1), large("apple"), Stock.of("plum", 1));

    for (Runnable call : List.<Runnable>of(
        () -> stocks.putAll(items),
        () -> dynaset.batch(
            items.stream().map(stock -> stocks.prepare().put(stock)).toList()))) {
      assertThatThrownBy(call::run)
          .isInstanceOf(BatchIncompleteException.class)
          .cause()
          .isInstanceOf(ItemTooLargeException.class)
          .hasMessageContaining("Stock {product=apple}")
          .hasMessageNotContaining("pear");
    }
  }

  @Test
  void aHashKeyThatIsTooLong() {
    String key = "k".repeat(2049);

    for (Runnable call : List.<Runnable>of(
        () -> stocks.put(Stock.of(key, 1)),
        () -> stocks.find(key),
        () -> stocks.delete(key),
        () -> stocks.update(key, s -> s.available().set(1)))) {
      assertThatThrownBy(call::run)
          .isInstanceOf(KeyTooLongException.class)
          .hasMessageContainingAll("Stock", "'product' is 2049 bytes long", "2048", "hash key")
          .hasMessageNotContaining("kkkk");
    }
  }

  @Test
  void aKeyOfAnIndexThatIsTooLong() {
    assertThatThrownBy(() -> stocks.put(Stock.of("apple", 1).at("p".repeat(2049))))
        .isInstanceOf(KeyTooLongException.class)
        .hasMessageContainingAll("Stock", stocks.tableName());
  }

  /** A table that is bound to its name by the tests would be made for the model. */
  private StockTable foreign() {
    return StockTable.of(Dynaset.builder().client(dynaset.client()).build())
        .named(memos.tableName());
  }

  @Test
  void aTableWithOtherKeys() {
    StockTable foreign = foreign();

    for (Runnable call : List.<Runnable>of(
        () -> foreign.put(Stock.of("apple", 1)),
        () -> foreign.find("apple"),
        () -> foreign.byProduct("apple").list())) {
      assertThatThrownBy(call::run)
          .isInstanceOf(SchemaMismatchException.class)
          .hasMessageContainingAll(
              "Stock",
              memos.tableName(),
              "hash key 'product' (S)",
              "no range key",
              "Check the name of the table and the prefix",
              "DynamoDB says")
          .hasMessageNotContaining("Service:");
    }
  }

  @Test
  @SuppressWarnings("unchecked") // Arrays of the consumers of the SDK.
  void aRangeKeyOfAnotherType() {
    MemoTable foreign =
        MemoTable.of(Dynaset.builder().client(dynaset.client()).build()).named("memos_with_texts");
    dynaset
        .client()
        .createTable(create -> create
            .tableName(foreign.tableName())
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(
                hash -> hash.attributeName("author").attributeType(ScalarAttributeType.S),
                range -> range.attributeName("number").attributeType(ScalarAttributeType.S))
            .keySchema(
                key -> key.attributeName("author").keyType(KeyType.HASH),
                key -> key.attributeName("number").keyType(KeyType.RANGE)));

    for (Runnable call : List.<Runnable>of(
        () -> foreign.byAuthor("ann").numberGt(1).list(),
        () -> foreign.find("ann", 1),
        () -> foreign.put(Memo.of(1, "x")))) {
      assertThatThrownBy(call::run)
          .isInstanceOf(SchemaMismatchException.class)
          .hasMessageContainingAll("Memo", "memos_with_texts", "the range key 'number' (N)");
    }
  }

  @Test
  @SuppressWarnings("unchecked") // Arrays of the consumers of the SDK.
  void anIndexWhoseKeyHasAnotherType() {
    StockTable foreign = StockTable.of(
            Dynaset.builder().client(dynaset.client()).build())
        .named("stocks_with_numbers");
    dynaset
        .client()
        .createTable(create -> create
            .tableName(foreign.tableName())
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(
                hash -> hash.attributeName("product").attributeType(ScalarAttributeType.S),
                place -> place.attributeName("place").attributeType(ScalarAttributeType.N))
            .keySchema(key -> key.attributeName("product").keyType(KeyType.HASH))
            .globalSecondaryIndexes(index -> index
                .indexName("by_place")
                .keySchema(key -> key.attributeName("place").keyType(KeyType.HASH))
                .projection(all -> all.projectionType(ProjectionType.ALL))));

    assertThatThrownBy(() -> foreign.put(Stock.of("apple", 1).at("bern")))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContainingAll(
            "Stock {product=apple}",
            "stocks_with_numbers",
            "an index of the table has a key of another type");
  }

  @Test
  void anIndexThatIsNotThere() {
    StockTable foreign = foreign();

    assertThatThrownBy(() -> foreign.byPlaceIndex().byPlace("bern").list())
        .isInstanceOf(IndexNotFoundException.class)
        .hasMessageContainingAll("'by_place'", memos.tableName(), "Stock");
    assertThatThrownBy(() -> foreign.byPlaceIndex().scan().first())
        .isInstanceOf(IndexNotFoundException.class);
  }

  @Test
  void tooManyRequests(Faults faults) {
    faults.next("GetItem").throttled();

    assertThatThrownBy(() -> stocks.find("apple"))
        .isInstanceOf(RequestThrottledException.class)
        .hasMessageContainingAll("GetItem", stocks.tableName(), "Nothing of it was done")
        .hasCauseInstanceOf(ProvisionedThroughputExceededException.class);
    faults.next("Query").throttled();
    assertThatThrownBy(() -> stocks.byProduct("apple").async().list().join())
        .hasCauseInstanceOf(RequestThrottledException.class);
  }

  // What an update needs, and what is stored.

  private void store(String attribute, AttributeValue value) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("product", AttributeValue.fromS("apple"));
    item.put("size", AttributeValue.fromN("1"));
    item.put("re.served", AttributeValue.fromN("1"));
    item.put(attribute, value);
    dynaset.client().putItem(put -> put.tableName(stocks.tableName()).item(item));
  }

  @Test
  void countingFromNull() {
    store("re.served", AttributeValue.fromNul(true));

    assertThatThrownBy(() -> stocks.update("apple", s -> s.reserved().increment()))
        .isInstanceOf(UnfitOperandException.class)
        .hasMessageContainingAll(
            "Stock {product=apple}",
            "'reserved' holds NULL, which another program wrote",
            "the type N")
        .hasMessageNotContaining("available")
        .hasCauseInstanceOf(DynamoDbException.class);
    assertThatThrownBy(() -> stocks
            .item("apple")
            .async()
            .upsert(s -> s.reserved().decrement().and(s.available().increment()))
            .join())
        .hasCauseInstanceOf(UnfitOperandException.class);
  }

  @Test
  void countingFromText() {
    store("size", AttributeValue.fromS("many"));

    assertThatThrownBy(() -> stocks.update("apple", s -> s.available().increment()))
        .isInstanceOf(UnfitOperandException.class)
        .hasMessageContaining("'available' has the type S, where the update needs the type N")
        .hasMessageNotContaining("many");
  }

  @Test
  void copyingWhatIsNotThere() {
    stocks.put(Stock.of("apple", 1));

    assertThatThrownBy(() -> stocks.update("apple", s -> s.secret().setFrom(s.place())))
        .isInstanceOf(UnfitOperandException.class)
        .hasMessageContaining("'place', which is copied, is not there");
  }

  @Test
  void countingFromNullInATransaction() {
    store("size", AttributeValue.fromNul(true));
    var count = stocks.item("apple").prepare().update(s -> s.available().increment());

    assertThatThrownBy(() -> dynaset.transact(count))
        .isInstanceOfSatisfying(
            TransactionFailedException.class,
            failed -> assertThat(failed.reasonFor(count).orElseThrow().message())
                .contains("Stock {product=apple}", "NULL", "available"));
  }

  // The end.

  @Test
  void aClosedDynasetSaysSo() {
    Dynaset closed = Dynaset.builder().client(dynaset.client()).build();
    StockTable table = StockTable.of(closed);
    closed.close();

    for (Runnable call : List.<Runnable>of(
        () -> table.find("apple"),
        () -> table.byProduct("apple").list(),
        () -> table.put(Stock.of("apple", 1)),
        () -> closed.transact(table.prepare().put(Stock.of("apple", 1))),
        () -> table.admin().exists())) {
      assertThatThrownBy(call::run)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("This Dynaset is closed");
    }
  }
}
