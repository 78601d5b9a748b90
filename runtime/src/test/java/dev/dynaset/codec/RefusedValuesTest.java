package dev.dynaset.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What forms do not read, and what they do not store, each with its reason. */
class RefusedValuesTest {
  /**
   * Something that a form does not read.
   *
   * @param form the form
   * @param stored what is stored
   * @param reason why not
   */
  record Unread(Form<?> form, AttributeValue stored, String reason) {}

  private static AttributeValue s(String text) {
    return AttributeValue.fromS(text);
  }

  private static AttributeValue n(String digits) {
    return AttributeValue.fromN(digits);
  }

  static List<Unread> unread() {
    AttributeValue nul = AttributeValue.fromNul(true);
    return List.of(
        new Unread(Forms.instant(), s("now"), "it is not an ISO-8601 time with an offset"),
        new Unread(Forms.localDate(), s("today"), "it is not an ISO-8601 date"),
        new Unread(
            Forms.localDateTime(),
            s("now"),
            "it is not an ISO-8601 date and time without an offset"),
        new Unread(Forms.offsetDateTime(), s("now"), "it is not an ISO-8601 time with an offset"),
        new Unread(Forms.zonedDateTime(), s("now"), "it is not an ISO-8601 time with a zone"),
        new Unread(Forms.localTime(), s("25:00"), "it is not an ISO-8601 time of a day"),
        new Unread(Forms.duration(), s("a while"), "it is not an ISO-8601 duration"),
        new Unread(Forms.duration(), n("0.0000000001"), "it does not fit Duration"),
        new Unread(Forms.duration(), n("1E+19"), "it does not fit Duration"),
        new Unread(Forms.duration(), n("1E+999999999"), "it does not fit Duration"),
        new Unread(Forms.period(), s("a while"), "it is not an ISO-8601 period"),
        new Unread(Forms.yearMonth(), s("2026-13"), "it is not an ISO-8601 year and month"),
        new Unread(Forms.year(), n("1000000000"), "it does not fit Year"),
        new Unread(Forms.epochSeconds(), n("9223372036854775807"), "it does not fit Instant"),
        new Unread(Forms.uuid(), s("a"), "it is not a UUID of 36 characters"),
        new Unread(Forms.uri(), s("a b"), "it is not a URI"),
        new Unread(Forms.locale(), s("_"), "it is not a language tag"),
        new Unread(Forms.currency(), s("CH"), "it is not the code of a currency"),
        new Unread(Forms.character(), s("ab"), "it is not one character that fits char"),
        new Unread(Forms.string(), n("1"), "is stored as S, but holds N."),
        new Unread(Forms.intValue(), s("1"), "is stored as N, but holds S."),
        new Unread(Forms.bool(), nul, "is stored as BOOL, but holds NULL."),
        new Unread(Forms.binary(), s("1"), "is stored as B, but holds S."),
        new Unread(Forms.stringSet(Forms.string()), s("a"), "is stored as SS, but holds S."),
        new Unread(Forms.numberSet(Forms.intValue()), n("1"), "is stored as NS, but holds N."),
        new Unread(Forms.binarySet(Forms.binary()), s("a"), "is stored as BS, but holds S."),
        new Unread(Forms.set(Forms.string()), s("a"), "is stored as L, but holds S."),
        new Unread(
            Forms.map(Forms.string(), Forms.string()), s("a"), "is stored as M, but holds S."));
  }

  @ParameterizedTest
  @MethodSource("unread")
  void isNotRead(Unread unread) {
    assertThatThrownBy(() -> unread.form().readFrom(AttributeValueSource.of(unread.stored())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(unread.reason());
  }

  private static <V> V read(Form<V> form, AttributeValue stored) {
    return form.readFrom(AttributeValueSource.of(stored));
  }

  /** A fault as a sentence of the value that is known. */
  private static void assertFault(Runnable call, String path, String sentence) {
    assertThatThrownBy(call::run).isInstanceOfSatisfying(MappingFault.class, fault -> {
      assertThat(fault.path()).isEqualTo(path);
      assertThat(fault.sentence()).isEqualTo(sentence);
    });
  }

  @Test
  void whatWasStoredOtherwiseIsReadAllTheSame() {
    assertThat(read(Forms.duration(), s("PT1.5S"))).isEqualTo(Duration.ofMillis(1500));
    assertThat(read(Forms.duration(), n("9223372036854775807.999999999")))
        .isEqualTo(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));
    assertThat(read(Forms.year(), s("2026"))).isEqualTo(Year.of(2026));
    assertThat(read(Forms.stringSet(Forms.string()), AttributeValue.fromL(List.of(s("a"), s("b")))))
        .containsExactly("a", "b");
    assertThat(read(Forms.instant(), s("2026-11-23T11:00:00+01:00")))
        .isEqualTo(Instant.parse("2026-11-23T10:00:00Z"));
  }

  @Test
  void yearsHaveFourDigits() {
    String message = "the year is not between 0 and 9999";

    for (int year : new int[] {0, 9999}) {
      LocalDate date = LocalDate.of(year, 1, 1);
      assertThat(read(Forms.localDate(), Forms.localDate().toAttributeValue(date)))
          .isEqualTo(date);
    }
    for (LocalDate date : List.of(LocalDate.of(-1, 1, 1), LocalDate.of(10_000, 1, 1))) {
      assertThatThrownBy(() -> Forms.localDate().toAttributeValue(date)).hasMessage(message);
      assertThatThrownBy(() -> read(Forms.localDate(), s(date.toString()))).hasMessage(message);
      assertThatThrownBy(() -> read(Forms.localDateTime(), s(date + "T00:00:00")))
          .hasMessage(message);
      assertThatThrownBy(() -> read(Forms.offsetDateTime(), s(date + "T00:00:00Z")))
          .hasMessage(message);
      assertThatThrownBy(() -> read(Forms.zonedDateTime(), s(date + "T00:00:00Z")))
          .hasMessage(message);
      assertThatThrownBy(() -> read(Forms.instant(), s(date + "T00:00:00Z"))).hasMessage(message);
      assertThatThrownBy(() -> read(Forms.yearMonth(), s(date.toString().replaceAll("-01$", ""))))
          .hasMessage(message);
    }
    assertThatThrownBy(() -> Forms.instant()
            .toAttributeValue(OffsetDateTime.parse("+10000-01-01T00:00:00Z").toInstant()))
        .hasMessage(message);
  }

  @Test
  void whatHasNoTextOfItsOwnIsNotStored() {
    assertThatThrownBy(() -> Forms.character().toAttributeValue('\ud800'))
        .hasMessage("it is half of a character");
    assertThatThrownBy(() -> Forms.locale().toAttributeValue(new Locale("x_y")))
        .hasMessage("it has no language tag that stands for it alone");
  }

  @Test
  void elementsOfSetsAreDistinctAndNotNull() {
    Set<BigDecimal> same = Set.of(new BigDecimal("1.0"), new BigDecimal("1.00"));

    assertThatThrownBy(() -> Forms.numberSet(Forms.bigDecimal()).toAttributeValue(same))
        .hasMessage("two of its elements are stored as the same value");
    Set<byte[]> alike = Collections.newSetFromMap(new IdentityHashMap<>());
    alike.add(new byte[] {1});
    alike.add(new byte[] {1});
    assertThatThrownBy(() -> Forms.binarySet(Forms.binary()).toAttributeValue(alike))
        .hasMessage("two of its elements are stored as the same value");
    assertThatThrownBy(
            () -> Forms.stringSet(Forms.string()).toAttributeValue(Collections.singleton(null)))
        .hasMessage("it has a null element, which no set of DynamoDB has");
    assertThatThrownBy(
            () -> Forms.binarySet(Forms.binary()).toAttributeValue(Collections.singleton(null)))
        .hasMessage("it has a null element, which no set of DynamoDB has");
  }

  @Test
  void anEmptySetIsAbsentUnlessItIsStoredAsAList() {
    assertThat(Forms.stringSet(Forms.string()).isAbsent(Set.of())).isTrue();
    assertThat(Forms.stringSet(Forms.string()).isAbsent(Set.of("a"))).isFalse();
    assertThat(Forms.set(Forms.string()).isAbsent(Set.of())).isFalse();
    assertThat(Forms.stringSet(Forms.string()).ofAbsent()).isEmpty();
    assertThat(Forms.sortedNumberSet(Forms.intValue()).ofAbsent()).isEqualTo(new TreeSet<>());
    assertThat(Forms.set(Forms.string()).ofAbsent()).isNull();
    assertThat(Forms.list(Forms.string()).ofAbsent()).isNull();
    assertThat(Forms.nullable(Forms.stringSet(Forms.string())).ofAbsent()).isEmpty();
    assertThat(Forms.nullable(Forms.stringSet(Forms.string())).isAbsent(Set.of()))
        .isTrue();
    assertThat(Forms.nullable(Forms.string()).isAbsent("")).isFalse();
  }

  @Test
  void aFaultWithinACollectionHasAPath() {
    Form<List<Map<String, Integer>>> form = Forms.list(Forms.map(Forms.string(), Forms.intValue()));

    assertFault(
        () -> read(
            form,
            AttributeValue.fromL(List.of(
                AttributeValue.fromM(Map.of()), AttributeValue.fromM(Map.of("a", s("x")))))),
        "[1]{a}",
        "is stored as N, but holds S.");
    assertFault(
        () ->
            read(form, AttributeValue.fromL(List.of(AttributeValue.fromM(Map.of("a", n("1.5")))))),
        "[0]{a}",
        "cannot be read: it has a fraction, which int cannot hold.");
    assertFault(
        () -> Forms.list(Forms.doubleValue()).toAttributeValue(List.of(1.0, Double.NaN)),
        "[1]",
        "cannot be stored: DynamoDB has no NaN and no infinity.");
    assertFault(
        () -> Forms.map(Forms.string(), Forms.doubleValue())
            .toAttributeValue(Map.of("a", Double.NaN)),
        "{a}",
        "cannot be stored: DynamoDB has no NaN and no infinity.");
  }

  @Test
  void nullIsAnElementOnlyWhereItMayBe() {
    String isNull = "is null, which this collection does not take. Mark its element type @Nullable,"
        + " or leave the null out.";
    AttributeValue nul = AttributeValue.fromNul(true);

    assertFault(
        () -> read(Forms.list(Forms.string()), AttributeValue.fromL(List.of(s("a"), nul))),
        "[1]",
        isNull);
    assertFault(
        () -> Forms.list(Forms.string()).toAttributeValue(Arrays.asList("a", null)), "[1]", isNull);
    assertFault(
        () ->
            read(Forms.map(Forms.string(), Forms.string()), AttributeValue.fromM(Map.of("a", nul))),
        "{a}",
        isNull);
    assertThat(read(
            Forms.map(Forms.string(), Forms.nullable(Forms.string())),
            AttributeValue.fromM(Map.of("a", nul))))
        .containsEntry("a", null);
    assertThatThrownBy(() -> Forms.map(Forms.string(), Forms.string())
            .toAttributeValue(Collections.singletonMap(null, "a")))
        .hasMessage("one of its keys is null");
  }

  @Test
  void twoSpellingsOfOneKeyAreRefused() {
    assertFault(
        () -> read(
            Forms.sortedMap(Forms.intValue(), Forms.string()),
            AttributeValue.fromM(new TreeMap<>(Map.of("1", s("a"), "1.0", s("b"))))),
        "{1.0}",
        "cannot be read: another entry has the same key in another spelling.");
  }
}
