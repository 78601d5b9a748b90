package dev.dynaset.tests.values;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.Read;
import dev.dynaset.tests.Dose;
import dev.dynaset.tests.direct.Answer;
import dev.dynaset.tests.direct.BothDecodings;
import dev.dynaset.tests.direct.OddAttributes;
import dev.dynaset.tests.direct.OddValues;
import dev.dynaset.tests.direct.Outcome;
import dev.dynaset.tests.direct.Spelling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Models are the same whether responses are decoded directly or by the AWS SDK, and so is what is
 * said if there are none. {@code -Ddynaset.seed} and {@code -Ddynaset.values} as in {@link
 * RandomValuesTest}.
 */
class DecodedAlikeTest {
  private static final int VALUES = Dose.of("dynaset.values", 200, 400, 10_000) / 4;
  private static final BothDecodings.Read NOTHING =
      new BothDecodings.Read(new Outcome(List.of(), ""), false);

  private final Random random = new Random(Dose.SEED);
  private final RandomValues values = new RandomValues(random);
  private final Spelling spelling = new Spelling(random);
  private final BothDecodings both = new BothDecodings();
  private final EverythingTable everything = EverythingTable.of(both.plain());
  private final DossierTable dossiers = DossierTable.of(both.plain());

  @AfterEach
  void close() {
    both.close();
  }

  private static List<Map<String, AttributeValue>> scan(Dynaset dynaset) {
    EverythingTable table = EverythingTable.of(dynaset);
    return table.scan().list().stream().map(table::toItem).toList();
  }

  private static CompletableFuture<?> scanAsync(Dynaset dynaset) {
    EverythingTable table = EverythingTable.of(dynaset);
    return table
        .scan()
        .async()
        .list()
        .thenApply(models -> models.stream().map(table::toItem).toList());
  }

  private static List<Map<String, AttributeValue>> query(Dynaset dynaset) {
    DossierTable table = DossierTable.of(dynaset);
    return table.byCaseNumber(new Dossier.CaseNumber("1")).list().stream()
        .map(table::toItem)
        .toList();
  }

  private static CompletableFuture<?> queryAsync(Dynaset dynaset) {
    DossierTable table = DossierTable.of(dynaset);
    return table
        .byCaseNumber(new Dossier.CaseNumber("1"))
        .async()
        .list()
        .thenApply(models -> models.stream().map(table::toItem).toList());
  }

  private static List<Map<String, AttributeValue>> legacy(Dynaset dynaset) {
    LegacyTable table = LegacyTable.of(dynaset);
    return table.byId("id").list().stream().map(table::toItem).toList();
  }

  /** In one of the ways in which responses are sent. */
  private Answer answer(String body) {
    Answer answer = unchecked(body, random);
    return random.nextBoolean() ? answer.checked() : answer;
  }

  /**
   * Without a checksum: the AWS SDK takes it of what it has read, so that it finds fault with the
   * checksum, not with what has kept it from reading on.
   */
  private static Answer unchecked(String body, Random random) {
    Answer answer = Answer.of(body);
    if (random.nextInt(4) == 0) {
      answer = answer.zipped();
    }
    return random.nextBoolean() ? answer.measured() : answer;
  }

  private Map<String, AttributeValue> withUnknown(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> more = new HashMap<>(item);
    for (int i = random.nextInt(3); i > 0; i--) {
      more.put(
          "unknown \"\u00e9\uD83D\uDE00" + i,
          AttributeValue.fromL(List.of(values.everything().raw)));
    }
    return more;
  }

  @Test
  void randomModelsInRandomSpellings() {
    for (int i = 0; i < VALUES; i++) {
      List<Map<String, AttributeValue>> items = IntStream.range(0, random.nextInt(4))
          .mapToObj(n -> everything.toItem(values.everything()))
          .toList();
      String body = spelling.page(
          items.stream().map(item -> spelling.map(withUnknown(item))).toList());

      BothDecodings.Read read =
          both.read(answer(body), DecodedAlikeTest::scan, DecodedAlikeTest::scanAsync);

      assertThat(read.outcome().value()).as("seed %s, value %s", Dose.SEED, i).isEqualTo(items);
      assertThat(read.isDirect()).as(body).isEqualTo(!items.isEmpty());
    }
  }

  @Test
  void randomModelsWithOddValuesInThem() {
    readWithOddValues(random, VALUES);
  }

  /** Always the same ones: how many of few are read in which way is chance. */
  @Test
  void modelsWithOddValuesAreReadInBothWays() {
    Tally tally = readWithOddValues(new Random(1), 200);

    assertThat(tally.direct).isBetween(20, 180);
    assertThat(tally.successes).isBetween(1, 180);
  }

  /** Of how many reads the items were decoded directly, and how many were models at all. */
  private record Tally(int direct, int successes) {}

  private Tally readWithOddValues(Random random, int count) {
    RandomValues values = new RandomValues(random);
    Spelling odd = new Spelling(random, OddValues.all());
    int direct = 0;
    int successes = 0;
    for (int i = 0; i < count; i++) {
      List<String> items = new ArrayList<>();
      for (int n = random.nextInt(3); n >= 0; n--) {
        items.add(odd.map(everything.toItem(values.everything())));
      }

      BothDecodings.Read read = both.read(
          unchecked(odd.page(items), random), DecodedAlikeTest::scan, DecodedAlikeTest::scanAsync);

      direct += read.isDirect() ? 1 : 0;
      successes += read.outcome().isSuccess() ? 1 : 0;
    }
    return new Tally(direct, successes);
  }

  /**
   * A model with all that it stores.
   *
   * @param item what is stored
   * @param read reads items from what it is answered, and gives what would be stored for them
   */
  record Model(
      String name,
      Map<String, AttributeValue> item,
      Function<Dynaset, List<Map<String, AttributeValue>>> read) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Model> models() {
    try (BothDecodings any = new BothDecodings()) {
      Everything full = new RandomValues(new Random(Dose.SEED)).everything();
      return Stream.of(
          new Model(
              "everything", EverythingTable.of(any.plain()).toItem(full), DecodedAlikeTest::scan),
          new Model(
              "dossier",
              DossierTable.of(any.plain()).toItem(Dossier.full("1")),
              DecodedAlikeTest::query),
          new Model(
              "legacy",
              LegacyTable.of(any.plain()).toItem(Legacy.of(Instant.EPOCH, 7)),
              DecodedAlikeTest::legacy));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void eachAttributeWithEachOddValue(Model model) {
    new OddAttributes(both, spelling).assertAlike(model.item(), model.read());
  }

  private Answer page(Map<String, String> attributes) {
    List<String> members = new ArrayList<>();
    attributes.forEach((name, value) -> members.add(spelling.member(name, value)));
    return Answer.of(spelling.page(List.of(spelling.object(members))));
  }

  @ParameterizedTest
  @MethodSource("dev.dynaset.tests.direct.OddValues#broken")
  void whatIsNoJson(String value) {
    Map<String, String> attributes = new LinkedHashMap<>();
    everything
        .toItem(values.everything())
        .forEach((name, each) -> attributes.put(name, spelling.value(each)));
    attributes.put("string", value);

    BothDecodings.Read read =
        both.read(page(attributes), DecodedAlikeTest::scan, DecodedAlikeTest::scanAsync);

    assertThat(read.outcome().isSuccess()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 31, 32, 33, 60, 63, 64, 65, 66, 300, 1_100})
  void nestedDeeply(int depth) {
    for (int kind = 0; kind < 2; kind++) {
      Everything model = values.everything();
      Map<String, AttributeValue> item = everything.toItem(model);
      Map<String, String> attributes = new LinkedHashMap<>();
      item.forEach((name, each) -> attributes.put(name, spelling.value(each)));
      String open = kind == 0 ? "{\"L\":[" : "{\"M\":{\"a\":";
      String close = kind == 0 ? "]}" : "}}";
      // The attribute is itself on the first level.
      attributes.put("raw", open.repeat(depth - 1) + "{\"S\":\"deep\"}" + close.repeat(depth - 1));

      BothDecodings.Read read =
          both.read(page(attributes), DecodedAlikeTest::scan, DecodedAlikeTest::scanAsync);

      assertThat(read.isDirect()).isEqualTo(depth <= 64);
    }
  }

  @Test
  void emptyPagesAndEmptyItems() {
    assertThat(both.read(
            answer(spelling.page(List.of())), DecodedAlikeTest::scan, DecodedAlikeTest::scanAsync))
        .isEqualTo(NOTHING);
    BothDecodings.Read empty = both.read(
        answer(spelling.page(List.of("{}", "{ }"))),
        DecodedAlikeTest::query,
        DecodedAlikeTest::queryAsync);

    assertThat(empty.isDirect()).isTrue();
    assertThat(empty.outcome().failure()).contains("ItemMappingException");
  }

  @Test
  void itemsOf400Kilobytes() {
    String text = "\u00e9\uD83D\uDE00\\\"x\n".repeat(400_000 / 11);
    Dossier large = Dossier.of("1", text);
    Map<String, AttributeValue> item = dossiers.toItem(large);

    BothDecodings.Read read = both.read(
        answer(spelling.page(List.of(spelling.map(item), spelling.map(item)))),
        DecodedAlikeTest::query,
        DecodedAlikeTest::queryAsync);

    assertThat(read.isDirect()).isTrue();
    assertThat(read.outcome().value()).isEqualTo(List.of(item, item));
  }

  /** Reads of both tables, of which the last is of nothing. */
  private static List<Read<?>> reads(Dynaset dynaset) {
    DossierTable dossier = DossierTable.of(dynaset);
    EverythingTable everything = EverythingTable.of(dynaset);
    return List.of(
        dossier.item(new Dossier.CaseNumber("1"), Dossier.DAY).prepare().get(),
        everything.item(new Everything.Key("k1")).prepare().get(),
        dossier.item(new Dossier.CaseNumber("2"), Dossier.DAY).prepare().get(),
        everything.item(new Everything.Key("k2")).prepare().get(),
        everything.item(new Everything.Key("none")).prepare().get());
  }

  private static List<?> stored(Dynaset dynaset, List<?> found) {
    return found.stream()
        .map(model -> model instanceof Dossier dossier
            ? DossierTable.of(dynaset).toItem(dossier)
            : EverythingTable.of(dynaset).toItem((Everything) model))
        .toList();
  }

  private List<Map<String, AttributeValue>> items() {
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    for (String number : List.of("1", "2")) {
      Everything model = values.everything();
      model.key = new Everything.Key("k" + number);
      items.add(dossiers.toItem(Dossier.full(number)));
      items.add(everything.toItem(model));
    }
    return items;
  }

  @Test
  void batches() {
    Spelling odd = new Spelling(random, OddValues.UNUSUAL);
    for (int i = 0; i < VALUES; i++) {
      Spelling spelled = i % 2 == 0 ? spelling : odd;
      List<Map<String, AttributeValue>> items = items();
      String tables = spelled.object(List.of(
          spelled.member(
              "dossiers",
              spelled.array(List.of(spelled.map(items.get(2)), spelled.map(items.get(0))))),
          spelled.member(
              "everything",
              spelled.array(List.of(spelled.map(items.get(1)), spelled.map(items.get(3)))))));
      String body = spelled.response("Responses", tables, 4);

      BothDecodings.Read read = both.read(
          spelled == spelling ? answer(body) : unchecked(body, random),
          dynaset -> stored(dynaset, dynaset.batchGet(reads(dynaset)).found()),
          dynaset -> dynaset
              .batchGetAsync(reads(dynaset))
              .thenApply(results -> stored(dynaset, results.found())));

      if (spelled == spelling) {
        assertThat(read.isDirect()).as(body).isTrue();
        assertThat(read.outcome().value()).as(body).isEqualTo(items);
      }
    }
  }

  @Test
  void transactions() {
    Spelling odd = new Spelling(random, OddValues.UNUSUAL);
    for (int i = 0; i < VALUES; i++) {
      Spelling spelled = i % 2 == 0 ? spelling : odd;
      List<Map<String, AttributeValue>> items = items();
      List<String> responses = new ArrayList<>();
      items.forEach(item ->
          responses.add(spelled.object(List.of(spelled.member("Item", spelled.map(item))))));
      responses.add("{ }");
      String body = spelled.response("Responses", spelled.array(responses), 4);

      BothDecodings.Read read = both.read(
          spelled == spelling ? answer(body) : unchecked(body, random),
          dynaset -> stored(dynaset, dynaset.transactGet(reads(dynaset)).found()),
          dynaset -> dynaset
              .transactGetAsync(reads(dynaset))
              .thenApply(results -> stored(dynaset, results.found())));

      if (spelled == spelling) {
        assertThat(read.isDirect()).as(body).isTrue();
        assertThat(read.outcome().value()).as(body).isEqualTo(items);
      }
    }
  }
}
