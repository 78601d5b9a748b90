package dev.dynaset.tests.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.QuerySet;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.tests.Dose;
import dev.dynaset.tests.keys.Operators.Case;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What conditions on members of a range key find is what a filter in Java finds of all items. */
@DynasetTest(isolation = Isolation.CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class RangesTest {
  private static final List<Sample> ITEMS =
      Sample.some(Dose.of("dynaset.keys.samples", 30, 60, 400));

  private static final Comparator<String> BY_CODE_POINT = (one, other) -> {
    int[] left = one.codePoints().toArray();
    int[] right = other.codePoints().toArray();
    return Arrays.compare(left, right);
  };

  private static final Comparator<Sample> BY_ID = Comparator.comparing(Sample::id);

  private final Random random = new Random(Dose.SEED);

  @InjectDynaset
  static SampleTable samples;

  @BeforeAll
  static void items(DynamoDbClient client) {
    samples.putAll(ITEMS);
    putForeign(client);
  }

  /** Items of other programs, whose keys stand all around those of the model. */
  private static void putForeign(DynamoDbClient client) {
    int number = 0;
    for (String text : List.of("S#~", "T", "T\"", "T\"a", "T$", "T$a", "U", "\0", "~")) {
      Map<String, AttributeValue> item = new HashMap<>();
      item.put("PK", AttributeValue.fromS("FOREIGN#" + number++));
      item.put("SK", AttributeValue.fromS("SAMPLE"));
      item.put("part", AttributeValue.fromS(Sample.PART));
      for (int slot : new int[] {1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16}) {
        item.put("s" + slot, AttributeValue.fromS(text));
      }
      client.putItem(put -> put.tableName(samples.tableName()).item(item));
    }
  }

  @TestFactory
  Stream<DynamicTest> aConditionFindsWhatAFilterFinds() {
    return Stream.of(
            texts(),
            textsFirst(),
            numbers(),
            paddedNumbers(),
            paddedNumbersFirst(),
            touchingNumbers(),
            amounts(),
            amountsInTheMiddle(),
            times(),
            days(),
            uuids(),
            timesOfDay())
        .map(operators -> DynamicTest.dynamicTest(operators.name(), () -> assertExact(operators)));
  }

  private <V> void assertExact(Operators<Sample, V> operators) {
    operators.cases(Dose.of(2, 5, 100), random).forEach(RangesTest::assertExact);
  }

  private static void assertExact(Case<Sample> one) {
    assertFinds(one.query(), one.isMet(), one.words());
  }

  private static void assertFinds(QuerySet<Sample> query, Predicate<Sample> isMet, String words) {
    List<Sample> expected = ITEMS.stream().filter(isMet).toList();
    assertThat(query.list())
        .as(() -> words + ": " + query.explain())
        .usingElementComparator(BY_ID)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** The values of items, and some beside them. */
  private static List<String> texts(List<String> more) {
    Set<String> texts = new LinkedHashSet<>(more);
    Random random = new Random(Dose.SEED + 1);
    for (int i = Dose.of(5, 12, 200); i > 0; i--) {
      texts.add(Sample.text(random));
    }
    return List.copyOf(texts);
  }

  private static Operators<Sample, String> texts() {
    SampleTextEndIndexQuerySet all = samples.textEndIndex().byPart(Sample.PART);
    return new Operators<>(
        "a text that ends the key",
        Sample::text,
        BY_CODE_POINT,
        texts(List.of("\0", "a", "\ue000")),
        all::textEq,
        all::textLt,
        all::textLte,
        all::textGt,
        all::textGte,
        all::textBetween,
        all::textWithin);
  }

  private static Operators<Sample, String> textsFirst() {
    SampleTextFirstIndexQuerySet all = samples.textFirstIndex().byPart(Sample.PART);
    return new Operators<>(
        "a text that is the key",
        Sample::text,
        BY_CODE_POINT,
        texts(List.of("\0", "\0\0", "a", "\ue000")),
        all::textEq,
        all::textLt,
        all::textLte,
        all::textGt,
        all::textGte,
        all::textBetween,
        all::textWithin);
  }

  private static Operators<Sample, Integer> numbers() {
    SampleIntEndIndexQuerySet all = samples.intEndIndex().byPart(Sample.PART);
    return new Operators<>(
        "an int that ends the key",
        Sample::number,
        Comparator.naturalOrder(),
        List.of(Integer.MIN_VALUE, -1001, -1, 0, 1, 2, 10, Integer.MAX_VALUE),
        all::numberEq,
        all::numberLt,
        all::numberLte,
        all::numberGt,
        all::numberGte,
        all::numberBetween,
        all::numberWithin);
  }

  private static Operators<Sample, Integer> touchingNumbers() {
    SampleIntTouchingIndexQuerySet all = samples.intTouchingIndex().byPart(Sample.PART);
    return new Operators<>(
        "an int right before a text",
        Sample::number,
        Comparator.naturalOrder(),
        List.of(Integer.MIN_VALUE, -1001, -1, 0, 1, 2, 10, Integer.MAX_VALUE),
        all::numberEq,
        all::numberLt,
        all::numberLte,
        all::numberGt,
        all::numberGte,
        all::numberBetween,
        all::numberWithin);
  }

  private static Operators<Sample, Integer> paddedNumbers() {
    SamplePaddedEndIndexQuerySet all = samples.paddedEndIndex().byPart(Sample.PART);
    return new Operators<>(
        "three digits that end the key",
        Sample::padded,
        Comparator.naturalOrder(),
        List.of(0, 1, 2, 9, 10, 99, 500, 998, 999),
        all::paddedEq,
        all::paddedLt,
        all::paddedLte,
        all::paddedGt,
        all::paddedGte,
        all::paddedBetween,
        all::paddedWithin);
  }

  private static Operators<Sample, Integer> paddedNumbersFirst() {
    SamplePaddedFirstIndexQuerySet all = samples.paddedFirstIndex().byPart(Sample.PART);
    return new Operators<>(
        "three digits that begin the key",
        Sample::padded,
        Comparator.naturalOrder(),
        List.of(0, 1, 2, 9, 10, 99, 500, 998, 999),
        all::paddedEq,
        all::paddedLt,
        all::paddedLte,
        all::paddedGt,
        all::paddedGte,
        all::paddedBetween,
        all::paddedWithin);
  }

  private static Operators<Sample, Long> amounts() {
    SampleLongEndIndexQuerySet all = samples.longEndIndex().byPart(Sample.PART);
    return new Operators<>(
        "a long that ends the key",
        Sample::amount,
        Comparator.naturalOrder(),
        List.of(Long.MIN_VALUE, -2L, -1L, 0L, 1L, 10L, Long.MAX_VALUE),
        all::amountEq,
        all::amountLt,
        all::amountLte,
        all::amountGt,
        all::amountGte,
        all::amountBetween,
        all::amountWithin);
  }

  private static Operators<Sample, Long> amountsInTheMiddle() {
    SampleLongMiddleIndexQuerySet all = samples.longMiddleIndex().byPart(Sample.PART);
    return new Operators<>(
        "a long in the middle",
        Sample::amount,
        Comparator.naturalOrder(),
        List.of(Long.MIN_VALUE, -2L, -1L, 0L, 1L, 10L, Long.MAX_VALUE),
        all::amountEq,
        all::amountLt,
        all::amountLte,
        all::amountGt,
        all::amountGte,
        all::amountBetween,
        all::amountWithin);
  }

  private static Operators<Sample, Instant> times() {
    SampleInstantMiddleIndexQuerySet all = samples.instantMiddleIndex().byPart(Sample.PART);
    return new Operators<>(
        "a time in the middle",
        Sample::at,
        Comparator.naturalOrder(),
        Stream.of(-3, -2, -1, 0, 1, 2).map(Order.START::plusNanos).toList(),
        all::atEq,
        all::atLt,
        all::atLte,
        all::atGt,
        all::atGte,
        all::atBetween,
        all::atWithin);
  }

  private static Operators<Sample, LocalDate> days() {
    SampleDayBeforeLiteralIndexQuerySet all = samples.dayBeforeLiteralIndex().byPart(Sample.PART);
    return new Operators<>(
        "a day before a literal",
        Sample::day,
        Comparator.naturalOrder(),
        Stream.of(-1, 0, 1, 2, 3, 4).map(LocalDate.of(2026, 2, 27)::plusDays).toList(),
        all::dayEq,
        all::dayLt,
        all::dayLte,
        all::dayGt,
        all::dayGte,
        all::dayBetween,
        all::dayWithin);
  }

  private static Operators<Sample, UUID> uuids() {
    SampleUuidEndIndexQuerySet all = samples.uuidEndIndex().byPart(Sample.PART);
    return new Operators<>(
        "a UUID that ends the key",
        Sample::uuid,
        Comparator.comparing(UUID::toString),
        Stream.of(-2, -1, 0, 1, 2).map(n -> new UUID(n / 2, n)).toList(),
        all::uuidEq,
        all::uuidLt,
        all::uuidLte,
        all::uuidGt,
        all::uuidGte,
        all::uuidBetween,
        all::uuidWithin);
  }

  private static Operators<Sample, LocalTime> timesOfDay() {
    SampleTimeEndIndexQuerySet all = samples.timeEndIndex().byPart(Sample.PART);
    return new Operators<>(
        "a time of day that ends the key",
        Sample::time,
        Comparator.naturalOrder(),
        Stream.of(-3, -2, -1, 0, 1, 2).map(LocalTime.NOON::plusNanos).toList(),
        all::timeEq,
        all::timeLt,
        all::timeLte,
        all::timeGt,
        all::timeGte,
        all::timeBetween,
        all::timeWithin);
  }

  private static List<String> starts() {
    List<String> starts = new ArrayList<>(texts(List.of("", "\0", "a")));
    starts.add("no text");
    return starts;
  }

  @Test
  void startsOfTextsThatEndTheKeyAreExact() {
    for (String start : starts()) {
      Predicate<Sample> isMet = item -> item.text().startsWith(start);
      assertFinds(samples.textEndIndex().byPart(Sample.PART).textBeginsWith(start), isMet, start);
      assertFinds(samples.textFirstIndex().byPart(Sample.PART).textBeginsWith(start), isMet, start);
    }
  }

  @Test
  void startsOfTextsInTheMiddleAreExact() {
    for (String start : starts()) {
      Predicate<Sample> isMet = item -> item.text().startsWith(start);
      assertFinds(
          samples.textMiddleIndex().byPart(Sample.PART).textBeginsWith(start), isMet, start);
      assertFinds(
          samples.textBeforeLiteralIndex().byPart(Sample.PART).textBeginsWith(start), isMet, start);
    }
  }

  @Test
  void equalTextsInTheMiddleGoOn() {
    for (String text : texts(List.of("a"))) {
      SampleTextMiddleIndexQuerySet.AfterText stage =
          samples.textMiddleIndex().byPart(Sample.PART).textEq(text);
      assertFinds(stage, item -> item.text().equals(text), text);
      assertFinds(stage.idLt(20), item -> item.text().equals(text) && item.id() < 20, text);
      assertFinds(stage.idGte(20), item -> item.text().equals(text) && item.id() >= 20, text);
      assertFinds(
          samples.textBeforeLiteralIndex().byPart(Sample.PART).textEq(text),
          item -> item.text().equals(text),
          text);
    }
  }

  @Test
  void oneConstantIsNotMetForAnotherThatBeginsLikeIt() {
    for (Sample.Kind kind : Sample.Kind.values()) {
      SampleKindMiddleIndexQuerySet.AfterKind stage =
          samples.kindMiddleIndex().byPart(Sample.PART).kindEq(kind);
      assertFinds(stage, item -> item.kind() == kind, kind.name());
      assertFinds(
          stage.textGt("a"),
          item -> item.kind() == kind && BY_CODE_POINT.compare(item.text(), "a") > 0,
          kind.name());
    }
  }

  @Test
  void lettersOfAsciiAreTheSameWhereKeysHaveSmallOnes() {
    SampleTextLowerIndexQuerySet all = samples.textLowerIndex().byPart(Sample.PART);
    assertFinds(all.textEq("A"), item -> lower(item.text()).equals("a"), "A");
    assertFinds(all.textGte("B"), item -> BY_CODE_POINT.compare(lower(item.text()), "b") >= 0, "B");
    assertFinds(all.textLt("B"), item -> BY_CODE_POINT.compare(lower(item.text()), "b") < 0, "B");
    assertFinds(all.textBeginsWith("A"), item -> lower(item.text()).startsWith("a"), "A");
    assertFinds(all, item -> true, "all");
  }

  private static String lower(String text) {
    return text.replace('A', 'a').replace('B', 'b');
  }

  @Test
  void boundsBeyondWhatThreeDigitsHoldMeetAllOrNone() {
    SamplePaddedEndIndexQuerySet end = samples.paddedEndIndex().byPart(Sample.PART);
    SamplePaddedFirstIndexQuerySet first = samples.paddedFirstIndex().byPart(Sample.PART);
    for (int beyond : new int[] {1000, Integer.MAX_VALUE}) {
      assertFinds(end.paddedLt(beyond), item -> true, "all");
      assertFinds(first.paddedLte(beyond), item -> true, "all");
      assertFinds(end.paddedGt(beyond), item -> false, "none");
      assertFinds(first.paddedGte(beyond), item -> false, "none");
      assertFinds(end.paddedBetween(999, beyond), item -> item.padded() == 999, "999");
      assertFinds(end.paddedBetween(beyond, 999), item -> false, "none");
    }
    for (int beyond : new int[] {-1, Integer.MIN_VALUE}) {
      assertFinds(end.paddedGt(beyond), item -> true, "all");
      assertFinds(first.paddedGte(beyond), item -> true, "all");
      assertFinds(end.paddedLt(beyond), item -> false, "none");
      assertFinds(first.paddedLte(beyond), item -> false, "none");
      assertFinds(end.paddedBetween(beyond, 0), item -> item.padded() == 0, "0");
      assertFinds(end.paddedBetween(beyond, Integer.MAX_VALUE), item -> true, "all");
    }
  }

  @Test
  void itemsComeInTheOrderOfTheMembers() {
    assertThat(samples.intEndIndex().byPart(Sample.PART).list())
        .isSortedAccordingTo(Comparator.comparing(Sample::number))
        .hasSize(ITEMS.size());
    assertThat(samples.longMiddleIndex().byPart(Sample.PART).reverse().list())
        .isSortedAccordingTo(
            Comparator.comparing(Sample::amount).thenComparing(Sample::id).reversed());
    assertThat(samples.instantMiddleIndex().byPart(Sample.PART).list())
        .isSortedAccordingTo(
            Comparator.comparing(Sample::at).thenComparing(Sample::text, BY_CODE_POINT));
  }
}
