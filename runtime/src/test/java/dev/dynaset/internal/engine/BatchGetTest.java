package dev.dynaset.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.BatchItems;
import dev.dynaset.Dynaset;
import dev.dynaset.Read;
import dev.dynaset.ReadResults;
import dev.dynaset.internal.item.KeysRead;
import dev.dynaset.internal.plan.SyncExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;

/** Dynaset.batchGet, and that of tables. */
class BatchGetTest {
  private final MapClient client = new MapClient();
  private final Dynaset dynaset = Dynaset.builder().client(client).build();
  private final Cards cards = Cards.of(dynaset, "cards");
  private final Cards others = Cards.of(dynaset, "others");

  @Test
  void readsOfSeveralTablesTravelTogetherBy100() {
    client.put("cards", "7", "seven");
    List<Read<Card>> reads = new ArrayList<>();
    IntStream.range(0, 70).forEach(n -> reads.add(cards.read("" + n)));
    IntStream.range(0, 70).forEach(n -> reads.add(others.read("" + n)));
    reads.add(cards.read("7"));

    ReadResults results = dynaset.batchGet(reads);

    assertThat(client.requests)
        .extracting(request -> ((BatchGetItemRequest) request)
            .requestItems().values().stream()
                .mapToInt(keys -> keys.keys().size())
                .sum())
        .containsExactly(100, 40);
    assertThat(results.get(reads.get(7))).contains(new Card("7", "seven"));
    assertThat(results.get(reads.get(140))).contains(new Card("7", "seven"));
    assertThat(results.missing()).hasSize(139);
  }

  @Test
  void consistentReadsOfATableTravelByThemselves() {
    client.put("cards", "1", "one");
    client.put("cards", "2", "two");

    ReadResults results = dynaset.batchGet(
        List.of(cards.read("1").consistentRead(), cards.read("2"), others.read("3")));

    assertThat(results.found()).isEqualTo(List.of(new Card("1", "one"), new Card("2", "two")));
    assertThat(client.requests)
        .extracting(request ->
            ((BatchGetItemRequest) request).requestItems().get("cards").consistentRead())
        .containsExactly(true, null);
    assertThat(((BatchGetItemRequest) client.requests.element()).requestItems())
        .containsKey("others");
  }

  @Test
  void partsOfItemsTravelWithOthersOfTheSameParts() {
    client.put("cards", "1", "one");
    client.put("cards", "2", "two");
    Read<String> text = cards.readText("1");
    Read<Card> whole = cards.read("1");
    Read<String> other = cards.readText("2");

    ReadResults results = dynaset.batchGet(List.of(text, whole, other));

    assertThat(results.get(text)).contains("one");
    assertThat(results.get(whole)).contains(new Card("1", "one"));
    assertThat(results.get(other)).contains("two");
    assertThat(client.requests)
        .extracting(request ->
            ((BatchGetItemRequest) request).requestItems().get("cards").projectionExpression())
        .containsExactly("#0, #1", null);
  }

  @Test
  void partsOfDifferentItemsMayBeReadAtOneMoment() {
    client.put("cards", "1", "one");
    client.put("cards", "2", "two");

    assertThat(dynaset.transactGet(cards.readText("1"), cards.read("2")).found())
        .isEqualTo(List.of("one", new Card("2", "two")));
    assertThatThrownBy(() -> dynaset.transactGet(cards.readText("1"), cards.read("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("different parts of one item");
  }

  @Test
  void nothingIsSentForNothing() {
    assertThat(dynaset.batchGet(List.of()).found()).isEmpty();
    assertThat(client.requests).isEmpty();
  }

  @Test
  void itemsOfATableComeInTheOrderOfTheirKeys() {
    client.put("cards", "1", "one");
    client.put("cards", "2", "two");

    BatchItems<Card, String> items = new SyncExecutor(cards.table())
        .run(KeysRead.of(cards.table(), List.of("2", "x", "1", "2")).get(dynaset.directDecoding()));

    assertThat(items.items()).containsExactly(new Card("2", "two"), new Card("1", "one"));
    assertThat(items.missing()).containsExactly("x");
    assertThat(items.get("x")).isEmpty();
    assertThat(items.get("1")).contains(new Card("1", "one"));
    assertThat(client.requests).hasSize(1);
  }
}
