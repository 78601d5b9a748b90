package dev.dynaset.tests.values;

import dev.dynaset.annotation.ConvertedBy;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.convert.BooleanText;
import dev.dynaset.convert.CompressedBytes;
import dev.dynaset.convert.CompressedText;
import dev.dynaset.convert.EnhancedInstant;
import dev.dynaset.convert.EnumByToString;
import dev.dynaset.convert.EpochMillis;
import dev.dynaset.convert.EpochSeconds;
import dev.dynaset.convert.JsonText;
import dev.dynaset.convert.NumericBoolean;
import dev.dynaset.convert.PynamoDateTime;
import dev.dynaset.convert.SortableLong;
import dev.dynaset.tests.values.Dossier.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What existing tables hold, by the converters that are ready for it. */
@Table("legacy")
@GlobalIndex(name = "by_flag", hashKey = "flag", rangeKey = "number")
record Legacy(
    @HashKey String id,
    @RangeKey @ConvertedBy(PynamoDateTime.class) Instant at,
    @ConvertedBy(BooleanText.class) boolean flag,
    @ConvertedBy(SortableLong.class) long number,
    @ConvertedBy(EnhancedInstant.class) Instant enhanced,
    @ConvertedBy(EnumByToString.class) Color color,
    @ConvertedBy(NumericBoolean.class) boolean numeric,
    @ConvertedBy(EpochSeconds.class) Instant seconds,
    @ConvertedBy(EpochMillis.class) Instant millis,
    List<@ConvertedBy(EpochMillis.class) Instant> history,
    @ConvertedBy(CompressedText.class) String text,
    List<byte @ConvertedBy(CompressedBytes.class) []> bytes,
    @ConvertedBy(JsonText.class) Step step,
    @ConvertedBy(JsonText.class) Map<String, Set<Integer>> numbers) {

  enum Color {
    RED,
    GREEN;

    @Override
    public String toString() {
      return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
  }

  static Legacy of(Instant at, long number) {
    return new Legacy(
        "id",
        at,
        true,
        number,
        at,
        Color.GREEN,
        true,
        at.truncatedTo(java.time.temporal.ChronoUnit.SECONDS),
        at.truncatedTo(java.time.temporal.ChronoUnit.MILLIS),
        List.of(Instant.EPOCH, Instant.ofEpochMilli(-1)),
        "text ".repeat(100),
        List.of(new byte[1000]),
        new Dossier.Step("say \"hi\"\n\uD83D\uDE00", 2, List.of()),
        Map.of("a", Set.of(1)));
  }
}
