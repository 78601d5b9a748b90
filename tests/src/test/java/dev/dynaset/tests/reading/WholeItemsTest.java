package dev.dynaset.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.ItemExistsException;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.Read;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.testing.DynasetExtension;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import dev.dynaset.tests.Dose;
import dev.dynaset.tests.reading.Basket.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;

/** A client on which items can only be read whole, as one that decrypts them. */
class WholeItemsTest {
  private static final BasketPartsProjection PARTS = BasketPartsProjection.INSTANCE;

  @RegisterExtension
  final DynasetExtension extension =
      DynasetExtension.builder().configure(builder -> builder.wholeItems(true)).build();

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private BasketTable baskets;

  @InjectDynaset
  private RecordedRequests requests;

  @Test
  void partsAreThoseOfWholeItemsHoweverTheyAreRead() {
    Random random = new Random(Dose.SEED);
    List<Basket> all =
        IntStream.range(0, 30).mapToObj(number -> Basket.random(number, random)).toList();
    baskets.putAll(all);
    List<BasketParts> parts = all.stream().map(BasketParts::of).toList();
    List<BasketKey> keys = all.stream().map(baskets::keyOf).toList();
    List<Read<BasketParts>> reads = keys.stream()
        .map(key -> baskets.item(key).select(PARTS).prepare().get())
        .toList();
    requests.clear();

    assertThat(baskets.byShop("s").select(PARTS).list())
        .as("seed %s", Dose.SEED)
        .isEqualTo(parts);
    assertThat(baskets.scan().select(PARTS).list()).containsExactlyInAnyOrderElementsOf(parts);
    assertThat(keys.stream().map(key -> baskets.item(key).select(PARTS).get()).toList())
        .isEqualTo(parts);
    assertThat(baskets.items(keys).select(PARTS).get().items()).isEqualTo(parts);
    assertThat(dynaset.batchGet(reads).found()).isEqualTo(parts);
    assertThat(dynaset.transactGet(new ArrayList<>(reads)).found()).isEqualTo(parts);
    assertThat(baskets
            .byShop("s")
            .select(PARTS)
            .async()
            .list()
            .orTimeout(60, TimeUnit.SECONDS)
            .join())
        .isEqualTo(parts);
    assertThat(baskets.byShop("s").select(baskets.value(b -> b.dotted())).list())
        .isEqualTo(parts.stream().map(BasketParts::dotted).toList());
    assertNothingIsProjected();
  }

  @Test
  void theListsOfProjectionsKeepTheirLengths() {
    baskets.put(Basket.empty(1).withLines(Line.of("a"), Line.of("b"), Line.of("c")));

    BasketLines lines =
        baskets.item("s", 1).select(BasketLinesProjection.INSTANCE).get();

    assertThat(lines.second()).isEqualTo("b");
    assertThat(lines.lines()).hasSize(3);
    assertThat(lines.third()).isEqualTo(Line.of("c"));
  }

  @Test
  void existenceAndDeletionReadWholeItems() {
    baskets.putAll(List.of(Basket.empty(1), Basket.empty(2)));
    requests.clear();

    assertThat(baskets.exists("s", 1)).isTrue();
    assertThat(baskets.exists("s", 3)).isFalse();
    assertThat(baskets.byShop("s").exists()).isTrue();
    assertThat(baskets.byShop("s").delete()).isEqualTo(2);
    assertThat(baskets.byShop("s").count()).isZero();
    assertNothingIsProjected();
  }

  private void assertNothingIsProjected() {
    assertThat(requests.of(GetItemRequest.class))
        .allSatisfy(get -> assertThat(get.projectionExpression()).isNull());
    assertThat(requests.of(QueryRequest.class))
        .allSatisfy(query -> assertThat(query.projectionExpression()).isNull());
    assertThat(requests.of(ScanRequest.class))
        .allSatisfy(scan -> assertThat(scan.projectionExpression()).isNull());
    assertThat(requests.of(BatchGetItemRequest.class))
        .flatMap(batch -> batch.requestItems().values())
        .allSatisfy(keys -> assertThat(keys.projectionExpression()).isNull());
    assertThat(requests.of(TransactGetItemsRequest.class))
        .flatMap(TransactGetItemsRequest::transactItems)
        .allSatisfy(get -> assertThat(get.get().projectionExpression()).isNull());
  }

  @Test
  void theItemThatStandsInTheWayIsReadAgain() {
    Basket stored = Basket.empty(1).withLines(Line.of("a"));
    baskets.put(stored);
    requests.clear();

    assertThat(baskets.getOrCreate(Basket.empty(1)).item()).isEqualTo(stored);
    assertThatThrownBy(() -> baskets.create(Basket.empty(1)))
        .isInstanceOfSatisfying(
            ItemExistsException.class,
            exists -> assertThat(exists.item(Basket.class)).contains(stored));

    assertThat(requests.of(GetItemRequest.class))
        .hasSize(2)
        .allSatisfy(get -> assertThat(get.consistentRead()).isTrue());
  }

  @Test
  void soAreThoseInTheWayOfATransaction() {
    Basket first = Basket.empty(1).withLines(Line.of("a"));
    Basket third = Basket.empty(3).withLines(Line.of("c"));
    baskets.putAll(List.of(first, third));
    requests.clear();

    assertThatThrownBy(() -> dynaset.transact(
            baskets.prepare().create(Basket.empty(1)),
            baskets.prepare().create(Basket.empty(2)),
            baskets.prepare().create(Basket.empty(3))))
        .asInstanceOf(InstanceOfAssertFactories.type(TransactionFailedException.class))
        .extracting(failed -> failed.reasons().values().stream()
            .map(reason -> (ItemExistsException) reason.exception().orElseThrow())
            .map(exists -> exists.item(Basket.class).orElseThrow())
            .toList())
        .isEqualTo(List.of(first, third));

    assertThat(requests.of(GetItemRequest.class)).hasSize(2);
    assertThat(baskets.exists("s", 2)).isFalse();
  }

  @Test
  void whatIsMetByNothingAsksForNothingMore() {
    requests.clear();

    assertThat(baskets.getOrCreate(Basket.empty(1)).isNew()).isTrue();
    assertThatThrownBy(() -> baskets.update("s", 9, b -> b.dotted().set("x")))
        .isInstanceOf(ItemNotFoundException.class);

    assertThat(requests.of(GetItemRequest.class)).isEmpty();
  }
}
