package dev.dynaset.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which members can be in keys whose parts a character separates. */
class KeyDelimitersTest {
  private static final Pattern REFUSED = Pattern.compile(
      "\\[SegmentType].* cannot have the member '(\\w+)' so: .* holds the delimiter '(.)'");

  /** Of a text of one width it is known where it ends; a String is looked at when the key is made. */
  @ParameterizedTest
  @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
          `#` !
          | !
          $ !
          ~ !
          = !
          ' !
          - ! offset zoned period locale dashed
          : ! offset zoned uri colon
          + ! offset zoned
          . ! offset zoned uri
          / ! zoned uri
          [ ! zoned
          _ ! zoned named
          """)
  void refuseTypesWhoseTextsHoldIt(char delimiter, String refused) {
    Compiled compiled =
        ModelCompiler.JAVAC.compile(JavaFileObjects.forSourceString("app.Model", """
        package app;
        import dev.dynaset.annotation.*;
        import java.time.*;
        import java.util.*;
        @Table(value = "models", delimiter = '%s')
        @GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
        @ItemKey(hash = "{id}")
        @IndexKey(index = "GSI1", hash = "%s", range = "%s")
        record Model(String id, Id wrapped, Instant at, LocalDateTime local, LocalDate date, LocalTime time,
            YearMonth month, UUID uuid, byte b, short s, int i, long l, char c, Currency currency,
            OffsetDateTime offset, ZonedDateTime zoned, Period period, Locale locale, java.net.URI uri,
            Plain plain, Named named, Dashed dashed, Colon colon) {
          record Id(String value) {}
          enum Plain { OPEN, PAID }
          enum Named { IN_PART }
          enum Dashed { @Attribute("in-part") IN }
          enum Colon { @Attribute("a:b") A }
        }
        """.formatted(
            delimiter == '\'' ? "\\'" : delimiter,
            joined(delimiter, "id:lower", "at:day", "at:month", "at:year", "local:day", "date:day"),
            joined(
                delimiter,
                "id",
                "wrapped",
                "at",
                "local",
                "date",
                "time",
                "month",
                "uuid",
                "b",
                "s",
                "i",
                "l",
                "i:4",
                "c",
                "currency",
                "id:upper",
                "offset",
                "zoned",
                "period",
                "locale",
                "uri",
                "plain",
                "named",
                "dashed",
                "colon"))));

    Set<String> found = new TreeSet<>();
    for (Compiled.Message message : compiled.ours()) {
      Matcher refusal = REFUSED.matcher(message.text());
      assertThat(refusal.lookingAt()).as(message.text()).isTrue();
      assertThat(refusal.group(2)).isEqualTo(String.valueOf(delimiter));
      found.add(refusal.group(1));
    }
    assertThat(found)
        .isEqualTo(
            refused == null ? Set.of() : new TreeSet<>(Arrays.asList(refused.split(" ", -1))));
    assertThat(compiled.succeeded()).isEqualTo(found.isEmpty());
  }

  private static String joined(char delimiter, String... segments) {
    return "{" + String.join("}" + delimiter + "{", segments) + "}";
  }
}
