package dev.dynaset.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.ItemMappingException;
import dev.dynaset.Read;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import dev.dynaset.tests.Dose;
import dev.dynaset.tests.reading.Basket.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** Elements of lists and entries of maps as components of projections. */
@DynasetTest
class ElementProjectionsTest {
  private static final BasketPartsProjection PARTS = BasketPartsProjection.INSTANCE;
  private static final BasketSkusProjection SKUS = BasketSkusProjection.INSTANCE;
  private static final BasketLinesProjection LINES = BasketLinesProjection.INSTANCE;

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private BasketTable baskets;

  @InjectDynaset
  private RecordedRequests requests;

  @InjectDynaset
  private DynamoDbClient client;

  private BasketSkus skus(Basket basket) {
    baskets.put(basket);
    return baskets.item("s", basket.number()).select(SKUS).get();
  }

  /** An expression with the names for which its placeholders stand. */
  private static String named(String expression, Map<String, String> names) {
    String named = expression;
    for (int i = names.size() - 1; i >= 0; i--) {
      named = named.replace("#" + i, names.getOrDefault("#" + i, "?"));
    }
    return named;
  }

  @Test
  void theyAreThoseOfWholeItemsHoweverTheyAreRead() {
    Random random = new Random(Dose.SEED);
    List<Basket> all =
        IntStream.range(0, 60).mapToObj(number -> Basket.random(number, random)).toList();
    baskets.putAll(all);
    List<BasketParts> parts = all.stream().map(BasketParts::of).toList();
    List<BasketKey> keys = all.stream().map(baskets::keyOf).toList();
    List<Read<BasketParts>> reads = keys.stream()
        .map(key -> baskets.item(key).select(PARTS).prepare().get())
        .toList();

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
            .reverse()
            .limit(1)
            .select(PARTS)
            .async()
            .list()
            .orTimeout(60, TimeUnit.SECONDS)
            .join())
        .isEqualTo(List.of(parts.get(parts.size() - 1)));
  }

  @Test
  void whatIsNotThereIsAbsent() {
    Basket empty = Basket.empty(1);

    assertThat(skus(empty)).isEqualTo(new BasketSkus(null, null, null, OptionalInt.empty()));
    assertThat(skus(empty.withLines(Line.of("a"))))
        .isEqualTo(new BasketSkus("a", null, null, OptionalInt.empty()));
    assertThat(skus(empty.withLines(Line.of("a"), Line.of("b"), Line.of("c"))))
        .isEqualTo(new BasketSkus("a", 2, null, OptionalInt.empty()));
    assertThat(skus(empty.withLines(Line.of("a"), Line.of("b"), Line.of("c"), Line.of("d"))))
        .isEqualTo(new BasketSkus("a", 2, 2, OptionalInt.of(3)));
    assertThat(baskets.item("s", 1).select(PARTS).get())
        .isEqualTo(BasketParts.of(baskets.get("s", 1)));
  }

  @Test
  void anElementWithoutThePartIsNotTakenForAnother() {
    Line lacking = new Line("b", null, 1, List.of(), Map.of());

    assertThat(skus(Basket.empty(1).withLines(Line.of("a"), lacking, Line.of("c"), Line.of("d"))))
        .isEqualTo(new BasketSkus("a", null, 2, OptionalInt.of(3)));
  }

  /** Why more is asked for than what is read: otherwise, the second line would be the first. */
  @Test
  void dynamoDbDoesNotTellWhichElementLacksThePart() {
    Line lacking = new Line("b", null, 1, List.of(), Map.of());
    baskets.put(Basket.empty(1).withLines(lacking, Line.of("c")));

    Map<String, AttributeValue> item = client
        .getItem(get -> get.tableName(baskets.tableName())
            .key(Map.of("shop", AttributeValue.fromS("s"), "number", AttributeValue.fromN("1")))
            .projectionExpression("l[0].#count, l[1].#count")
            .expressionAttributeNames(Map.of("#count", "count")))
        .item();

    assertThat(item.get("l").l())
        .containsExactly(AttributeValue.fromM(Map.of("count", AttributeValue.fromN("2"))));
  }

  @Test
  void theAbsenceOfAMemberMeansWhatItMeansInAWholeElement() {
    Basket basket =
        Basket.empty(1).withLines(Line.of("a"), Line.of("b"), Line.of("c"), Line.of("d"));
    Map<String, AttributeValue> stored = new HashMap<>(baskets.toItem(basket));
    List<AttributeValue> lines = new ArrayList<>(stored.get("l").l());
    Map<String, AttributeValue> last = new HashMap<>(lines.get(3).m());
    last.remove("packs");
    lines.set(3, AttributeValue.fromM(last));
    stored.put("l", AttributeValue.fromL(lines));
    client.putItem(put -> put.tableName(baskets.tableName()).item(stored));

    assertThat(baskets.item("s", 1).select(SKUS).get().packs()).hasValue(1);
    assertThat(baskets.get("s", 1).lines().get(3).packs()).isEqualTo(1);
  }

  @Test
  void allButTheLastOfSeveralElementsAreAskedForWhole() {
    baskets.item("s", 1).select(SKUS).find();
    baskets.byShop("s").select(SKUS).list();
    baskets.scan().select(SKUS).list();
    baskets.items(List.of(BasketKey.of("s", 1))).select(SKUS).get();

    String asked = "shop, number, l[0], l[1], l[3]";
    GetItemRequest get = requests.of(GetItemRequest.class).get(0);
    assertThat(named(get.projectionExpression(), get.expressionAttributeNames()))
        .isEqualTo(asked);
    QueryRequest query = requests.of(QueryRequest.class).get(0);
    assertThat(named(query.projectionExpression(), query.expressionAttributeNames()))
        .isEqualTo(asked);
    ScanRequest scan = requests.of(ScanRequest.class).get(0);
    assertThat(named(scan.projectionExpression(), scan.expressionAttributeNames()))
        .isEqualTo(asked);
    KeysAndAttributes batch =
        requests.of(BatchGetItemRequest.class).get(0).requestItems().get(baskets.tableName());
    assertThat(named(batch.projectionExpression(), batch.expressionAttributeNames()))
        .isEqualTo(asked);
  }

  @Test
  void noMoreIsAskedForThanThat() {
    baskets.item("s", 1).select(PARTS).find();

    GetItemRequest get = requests.only(GetItemRequest.class);
    assertThat(named(get.projectionExpression(), get.expressionAttributeNames()).split(", "))
        .containsExactly(
            "shop",
            "number",
            "l[2]",
            "l[0]",
            "l[3].notes[1]",
            "grid[2][1]",
            "grid[0]",
            "grid[2][0]",
            "labels.colour",
            "labels.a.b",
            "labels.[0]",
            "labels.it's",
            "sizes.LARGE[1]",
            "sizes.LARGE[0]",
            "secrets.one",
            "secrets.two",
            "labels.colour",
            "gift",
            "extras.x");
    assertThat(get.expressionAttributeNames())
        .containsValues("colour", "a.b", "labels", "labels.colour");
  }

  @Test
  void aPathWithinAnotherIsReadFromThat() {
    List<List<Integer>> grid = List.of(List.of(), List.of(10, 11, 12));
    baskets.put(
        Basket.empty(1).withLines(Line.of("a"), Line.of("b"), Line.of("c")).withGrid(grid));
    requests.clear();

    assertThat(baskets.item("s", 1).select(LINES).get())
        .isEqualTo(new BasketLines(
            "b", List.of(Line.of("a"), Line.of("b"), Line.of("c")), Line.of("c"), grid.get(1), 12));
    GetItemRequest get = requests.only(GetItemRequest.class);
    assertThat(named(get.projectionExpression(), get.expressionAttributeNames()))
        .isEqualTo("shop, number, l, grid[1]");
  }

  @Test
  void twoPathsAreReadInTheSameWay() {
    List<List<Integer>> grid = List.of(List.of(1), List.of(10, 11, 12));
    baskets.put(Basket.empty(1).withLines(Line.of("a"), Line.of("b")).withGrid(grid));

    assertThat(baskets
            .byShop("s")
            .select(baskets.values(
                b -> b.grid(), b -> b.grid().at(1).at(2), (all, cell) -> all + " " + cell))
            .get())
        .isEqualTo(grid + " 12");
    assertThat(baskets
            .byShop("s")
            .select(baskets.values(
                b -> b.lines().at(1).sku(), b -> b.lines().at(0).sku(), (b, a) -> a + b))
            .get())
        .isEqualTo("ab");
  }

  @Test
  void keysThatMessagesMaskAreToldApart() {
    baskets.put(
        Basket.empty(1).withMaps(Map.of("colour", "red"), Map.of("one", "first", "two", "second")));

    assertThat(baskets.item("s", 1).select(PARTS).get())
        .extracting(BasketParts::one, BasketParts::two, BasketParts::colour, BasketParts::dotted)
        .containsExactly("first", "second", "red", "d");
    assertThat(baskets.byShop("s").select(PARTS).explain().toString())
        .contains("labels{colour}", "secrets{***}")
        .doesNotContain("{one}");
  }

  @Test
  void aValueOfAnotherTypeIsNamedByItsPath() {
    Map<String, AttributeValue> stored = new HashMap<>(baskets.toItem(Basket.empty(1)));
    stored.put(
        "l",
        AttributeValue.fromL(
            List.of(AttributeValue.fromM(Map.of("sku", AttributeValue.fromBool(true))))));
    client.putItem(put -> put.tableName(baskets.tableName()).item(stored));

    assertThatThrownBy(() -> baskets.item("s", 1).select(SKUS).get())
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("Basket {shop=s, number=1}: the member 'lines[0].sku'")
        .hasMessageContaining("holds BOOL");
  }

  @Test
  void statementsReadEntriesOfMapsAndListsWholeButNotSingleElements() {
    baskets.put(Basket.empty(1)
        .withMaps(Map.of("a.b", "red"), Map.of())
        .withGrid(List.of(List.of(), List.of(1, 2, 3))));

    assertThat(baskets
            .statement("SELECT labels, grid FROM {table} WHERE shop = 's'")
            .select(baskets.values(
                b -> b.labels().at("a.b"), b -> b.grid(), (label, grid) -> label + grid))
            .list())
        .containsExactly("red[[], [1, 2, 3]]");
    assertThatThrownBy(() -> baskets.statement("SELECT l FROM {table}").select(SKUS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("elements of a list");
  }
}
