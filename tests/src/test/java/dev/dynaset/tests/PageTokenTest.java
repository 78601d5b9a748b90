package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.InvalidPageTokenException;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.QuerySet;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Page tokens: they resume at the right item of the right query, and of no other. */
@DynasetTest(isolation = Isolation.CLASS)
class PageTokenTest {
  @InjectDynaset
  static DynamoDbClient client;

  @InjectDynaset
  static TestDynamoModelTable models;

  @BeforeAll
  static void items() {
    models.putAll(IntStream.range(0, 23).mapToObj(n -> TestDynamoModel.of("test", n)));
    models.putAll(IntStream.range(0, 5).mapToObj(n -> TestDynamoModel.of("other", n)));
  }

  static List<UnaryOperator<QuerySet<TestDynamoModel>>> refinements() {
    return List.of(
        models -> models,
        QuerySet::reverse,
        models -> models.pageSize(2),
        models -> models.pageSize(3).reverse());
  }

  @ParameterizedTest
  @MethodSource("refinements")
  void pagesOfRandomSizesMakeUpTheWhole(UnaryOperator<QuerySet<TestDynamoModel>> refinement) {
    List<QuerySet<TestDynamoModel>> queries = List.of(
        refinement.apply(models.byId("test")),
        refinement.apply(models.byId("test").dateGt(date(3))),
        refinement.apply(models.stringNumberIndex().byString("x")),
        refinement.apply(models.stringNumberIndex().byString("x").numberBetween(1, 20)));
    Random random = new Random(7);

    for (QuerySet<TestDynamoModel> query : queries) {
      List<String> paged = new ArrayList<>();
      PageToken token = null;
      do {
        Page<TestDynamoModel> page =
            query.limit(1 + random.nextInt(6)).from(token).page();
        page.items().forEach(model -> paged.add(model.id + model.number));
        token = page.next().map(next -> PageToken.valueOf(next.toString())).orElse(null);
      } while (token != null);
      assertThat(paged)
          .isEqualTo(query.stream().map(model -> model.id + model.number).toList());
    }
  }

  @Test
  void theLastPageHasNoToken() {
    assertThat(models.byId("other").page().next()).isEmpty();
    assertThat(models.byId("other").limit(6).page().next()).isEmpty();
    assertThat(models.byId("nobody").limit(6).page().next()).isEmpty();
  }

  @Test
  void theStoredKeyTextOfAnotherProgramIsKept() {
    for (String date :
        List.of("2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z", "2026-01-01T00:00:02Z")) {
      client.putItem(put -> put.tableName(models.tableName())
          .item(Map.of(
              "id", AttributeValue.fromS("foreign"),
              "date", AttributeValue.fromS(date),
              "number", AttributeValue.fromN("1"),
              "bool", AttributeValue.fromBool(true))));
    }

    Page<TestDynamoModel> first = models.byId("foreign").limit(1).page();
    Page<TestDynamoModel> second =
        models.byId("foreign").limit(1).from(first.next().orElseThrow()).page();

    // Encoded again from the model, the token would be …00.000000000Z, which sorts before …00Z: the
    // first item again.
    assertThat(second.items())
        .singleElement()
        .extracting(model -> model.date)
        .isEqualTo(Instant.parse("2026-01-01T00:00:01Z"));
  }

  @Test
  void aTokenSurvivesTheDeletionOfItsItem() {
    models.putAll(IntStream.range(0, 4).mapToObj(n -> TestDynamoModel.of("deleted", n)));
    PageToken token = models.byId("deleted").limit(2).page().next().orElseThrow();
    models.delete("deleted", date(1));

    assertThat(models.byId("deleted").from(token).stream().map(model -> model.number))
        .containsExactly(2L, 3L);
  }

  @Test
  void aTokenHoldsForItsQueryOnly() {
    PageToken token = models.byId("test").limit(2).page().next().orElseThrow();
    TestDynamoModelTable elsewhere = models.named(models.tableName() + "-2");

    List<QuerySet<TestDynamoModel>> others = List.of(
        models.byId("other"),
        models.byId("test").reverse(),
        models.byId("test").dateGt(date(1)),
        models.stringNumberIndex().byString("x"),
        elsewhere.byId("test"));
    for (QuerySet<TestDynamoModel> other : others) {
      assertThatThrownBy(() -> other.from(token).list())
          .isInstanceOf(InvalidPageTokenException.class)
          .hasMessageContaining("another query");
    }
    PageToken range = models.byId("test").dateGt(date(1)).limit(2).page().next().orElseThrow();
    assertThatThrownBy(() -> models.byId("test").dateGt(date(2)).from(range).list())
        .isInstanceOf(InvalidPageTokenException.class);
    assertThatThrownBy(() -> models.byId("test").dateGte(date(1)).from(range).list())
        .isInstanceOf(InvalidPageTokenException.class);
  }

  @Test
  void aTokenIsBoundToTheLogicalNameNotToThePrefix() {
    PageToken token = models.byId("test").limit(2).page().next().orElseThrow();
    TestDynamoModelTable sameTable = TestDynamoModelTable.of(Dynaset.builder()
        .client(client)
        .tableNames(name -> "ignored")
        .tableName("pydjamodbtest", models.tableName())
        .build());

    assertThat(sameTable.byId("test").from(token).count()).isEqualTo(21);
  }

  @Test
  void limitsAndConsistencyMayChangeFromPageToPage() {
    PageToken token = models.byId("test").limit(2).page().next().orElseThrow();

    assertThat(models
            .byId("test")
            .consistentRead()
            .pageSize(5)
            .limit(7)
            .from(token)
            .list())
        .hasSize(7);
  }

  @Test
  void lastAfterATokenIsRefused() {
    PageToken token = models.byId("test").limit(2).page().next().orElseThrow();

    assertThatThrownBy(() -> models.byId("test").from(token).last())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("last()");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not a token", "a+b", "ä"})
  void textThatNoTokenHasIsRefusedAtOnce(String text) {
    assertThatThrownBy(() -> PageToken.valueOf(text)).isInstanceOf(InvalidPageTokenException.class);
  }

  @Test
  void aDamagedTokenIsRefusedWhateverTheDamageIs() {
    String token = models.byId("test").limit(2).page().next().orElseThrow().toString();
    byte[] bytes = Base64.getUrlDecoder().decode(token);
    List<byte[]> damaged = new ArrayList<>();
    for (int i = 0; i < bytes.length; i++) {
      byte[] flipped = bytes.clone();
      flipped[i] ^= 1;
      damaged.add(flipped);
      damaged.add(Arrays.copyOf(bytes, i));
    }
    damaged.add(Arrays.copyOf(bytes, bytes.length + 1));

    for (byte[] damage : damaged) {
      String text = Base64.getUrlEncoder().withoutPadding().encodeToString(damage);
      if (!text.isEmpty()) {
        assertThatThrownBy(
                () -> models.byId("test").from(PageToken.valueOf(text)).list())
            .isInstanceOf(InvalidPageTokenException.class)
            .hasMessageNotContaining("test");
      }
    }
  }

  @Test
  void aTokenIsShortAndNeedsNoEscaping() {
    String token = models
        .stringNumberIndex()
        .byString("x")
        .limit(2)
        .page()
        .next()
        .orElseThrow()
        .toString();

    int keys =
        "test".length() + "2026-11-23T10:00:01.000000000Z".length() + "x".length() + "1".length();
    assertThat(token).matches("[A-Za-z0-9_-]+").hasSizeLessThanOrEqualTo(keys * 4 / 3 + 64);
  }

  private static Instant date(int number) {
    return TestDynamoModel.START.plusSeconds(number);
  }
}
