package dev.dynaset.processor.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.processor.keys.KeyTemplate.Literal;
import dev.dynaset.processor.keys.KeyTemplate.Segment;
import dev.dynaset.processor.model.FixedText;
import dev.dynaset.processor.model.FixedText.TimeUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Keys that are made of members: what their texts are, and whether they split in one way. */
class KeyTemplateTest {
  private static final SegmentText TEXT = SegmentText.text('#');

  private static KeyTemplate template(Object... parts) {
    return new KeyTemplate(List.of(parts).stream()
        .map(part -> part instanceof SegmentText text
            ? new Segment("member", text)
            : new Literal((String) part))
        .map(KeyTemplate.Part.class::cast)
        .toList());
  }

  private static boolean splits(Object... parts) {
    return template(parts).unending().isEmpty();
  }

  @Test
  void aTextEndsAtTheDelimiterOrWithTheKey() {
    assertThat(splits("C#", TEXT)).isTrue();
    assertThat(splits("C#", TEXT, "#O#", TEXT)).isTrue();
    assertThat(splits("C#", TEXT, "O#", TEXT)).isFalse();
    assertThat(splits(TEXT, TEXT)).isFalse();
    assertThat(splits(TEXT, SegmentText.digits(4))).isFalse();
  }

  @Test
  void whatHasOneWidthEndsAnywhere() {
    assertThat(splits(SegmentText.digits(4), TEXT)).isTrue();
    assertThat(splits(
            SegmentText.fixed(FixedText.INSTANT.pattern()),
            SegmentText.fixed(FixedText.UUID.pattern()),
            "0",
            TEXT))
        .isTrue();
  }

  @Test
  void wordsEndBeforeWhatNoneOfThemHolds() {
    SegmentText status = SegmentText.oneOf(List.of("OPEN", "OPENED"));

    assertThat(splits(status, "#", TEXT)).isTrue();
    assertThat(splits(status, "-", TEXT)).isTrue();
    assertThat(splits(status, "ED", TEXT)).isFalse();
    assertThat(splits(status, TEXT)).isFalse();
  }

  @Test
  void foldedTextHasNoLettersOfTheOtherCase() {
    assertThat(template(SegmentText.lower('#')).text().includes("ann@x.org")).isTrue();
    assertThat(template(SegmentText.lower('#')).text().includes("Ann")).isFalse();
    assertThat(template(SegmentText.upper('#')).text().includes("ann")).isFalse();
    assertThat(splits(SegmentText.lower('#'), "ID", TEXT)).isTrue();
  }

  @Test
  void timesAreAsTheRuntimeWritesThem() {
    assertThat(template(SegmentText.fixed(FixedText.INSTANT.pattern()))
            .text()
            .includes("2026-11-23T10:00:00.000000000Z"))
        .isTrue();
    assertThat(template(SegmentText.fixed(FixedText.INSTANT.pattern()))
            .text()
            .includes("2026-11-23T10:00:00Z"))
        .isFalse();
    assertThat(template(SegmentText.fixed(FixedText.LOCAL_DATE_TIME.pattern()))
            .text()
            .includes("2026-11-23T23:59:59.999999999"))
        .isTrue();
    assertThat(template(SegmentText.fixed(FixedText.LOCAL_DATE.pattern()))
            .text()
            .includes("2026-11-23"))
        .isTrue();
    assertThat(template(SegmentText.fixed(FixedText.LOCAL_DATE.pattern()))
            .text()
            .includes("2026-13-23"))
        .isFalse();
    assertThat(
            template(SegmentText.fixed(FixedText.YEAR_MONTH.pattern())).text().includes("2026-11"))
        .isTrue();
    assertThat(template(SegmentText.fixed(TimeUnit.YEAR.pattern())).text().includes("2026"))
        .isTrue();
    assertThat(template(SegmentText.fixed(FixedText.LOCAL_TIME.pattern()))
            .text()
            .includes("24:00:00.000000000"))
        .isFalse();
    assertThat(template(SegmentText.fixed(FixedText.UUID.pattern()))
            .text()
            .includes(UUID.randomUUID().toString()))
        .isTrue();
  }

  private static String witness(SegmentText text) {
    return template(text).text().common(KeyText.empty().anything()).orElseThrow();
  }

  @Test
  void aWitnessIsAValueThatThereIs() {
    assertThat(Instant.parse(witness(SegmentText.fixed(FixedText.INSTANT.pattern()))))
        .isNotNull();
    assertThat(LocalDate.parse(witness(SegmentText.fixed(FixedText.LOCAL_DATE.pattern()))))
        .isNotNull();
    assertThat(LocalTime.parse(witness(SegmentText.fixed(FixedText.LOCAL_TIME.pattern()))))
        .isNotNull();
    assertThat(YearMonth.parse(witness(SegmentText.fixed(FixedText.YEAR_MONTH.pattern()))))
        .isNotNull();
    assertThat(UUID.fromString(witness(SegmentText.fixed(FixedText.UUID.pattern()))))
        .isNotNull();
  }

  @Test
  void startsEndWhereTheNextSegmentBegins() {
    List<KeyText> starts = template("ORDER#", TEXT, "#LINE#", TEXT).starts();

    assertThat(starts).hasSize(3);
    assertThat(starts.get(0).includes("ORDER#")).isTrue();
    assertThat(starts.get(1).includes("ORDER#1#LINE#")).isTrue();
    assertThat(starts.get(2).includes("ORDER#1#LINE#2")).isTrue();
  }

  @Test
  void aConstantIsItsOnlyText() {
    assertThat(template("PROFILE").starts())
        .singleElement()
        .satisfies(text -> assertThat(text.includes("PROFILE")).isTrue());
  }
}
