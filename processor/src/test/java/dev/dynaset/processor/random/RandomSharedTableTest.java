package dev.dynaset.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.processor.random.SharedSource.Kind;
import dev.dynaset.processor.random.SharedSource.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Tables of several kinds of items made at random: either two kinds are said to have one key, and both
 * have it in fact; or each item is told by its key as what it is, and no query of a kind meets an item of
 * another.
 *
 * <p>{@code -Ddynaset.tables=3000} makes so many; they are others on each run, save with
 * {@code -Ddynaset.models.seed=7}.
 */
class RandomSharedTableTest {
  private static final int COUNT = Integer.getInteger("dynaset.tables", 40);
  private static final int ITEMS = 40;
  private static final long SEED = Math.floorMod(
      Long.getLong("dynaset.models.seed", Long.getLong("dynaset.seed", System.nanoTime())),
      1_000_000_000L);
  private static final Pattern COLLISION = Pattern.compile(
      "(?s)\\[KeysCollide\\] \\S+\\.(\\S+) and \\S+\\.(\\S+) can both have the key PK = \"(.*)\","
          + " SK = \"(.*)\"\\. Let their templates.*");

  @Test
  void eitherKeysCollideInFactOrEachItemIsToldByItsKey() throws ReflectiveOperationException {
    List<SharedSource> tables =
        LongStream.range(SEED, SEED + COUNT).mapToObj(SharedSource::new).toList();
    List<String> failures = new ArrayList<>();
    SharedBatch proven = new SharedBatch(tables, "-proc:only");
    List<SharedSource> valid =
        tables.stream().filter(table -> proven.errors(table).isEmpty()).toList();
    for (SharedSource table : tables) {
      proven.errors(table).stream()
          .filter(error -> !collides(table, error))
          .forEach(error -> failures.add(error + "\n" + table));
    }
    SharedBatch batch = new SharedBatch(valid);
    failures.addAll(batch.elsewhere());
    valid.forEach(
        table -> batch.errors(table).forEach(error -> failures.add(error + "\n" + table)));
    assertThat(failures).as("-Ddynaset.models.seed=" + SEED).isEmpty();

    int queries = 0;
    ClassLoader classes = batch.classes();
    for (SharedSource table : valid) {
      SharedItems items = new SharedItems(table, classes, ITEMS);
      failures.addAll(items.failures());
      queries += items.queries();
    }
    assertThat(failures).as("-Ddynaset.models.seed=" + SEED).isEmpty();
    // Neither is rare.
    assertThat(valid).hasSizeBetween(COUNT / 10, COUNT - COUNT / 10);
    assertThat(queries).isGreaterThan(COUNT);
  }

  /** Whether an error says that two kinds can have a key that both can have. */
  private static boolean collides(SharedSource table, String error) {
    Matcher matcher = COLLISION.matcher(error);
    return matcher.matches()
        && List.of(matcher.group(1), matcher.group(2)).stream()
            .allMatch(name -> table.kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .anyMatch(kind -> has(kind, matcher.group(3), matcher.group(4), table.delimiter)));
  }

  private static boolean has(Kind kind, String hash, String range, char delimiter) {
    return matches(kind.hash(), hash, delimiter) && matches(kind.range(), range, delimiter);
  }

  private static boolean matches(List<Part> template, String key, char delimiter) {
    StringBuilder pattern = new StringBuilder();
    for (Part part : template) {
      pattern.append(
          part.literal().isEmpty()
              ? SharedSource.isNatural(template) ? ".+" : pattern(part.kind(), delimiter)
              : Pattern.quote(part.literal()));
    }
    return Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(key).matches();
  }

  /** As a reader of the documentation writes it. */
  private static String pattern(SegmentKind kind, char delimiter) {
    String d = "\\" + delimiter;
    String date = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
    String time = "([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{9}";
    return switch (kind) {
      case TEXT -> "[^" + d + "]+";
      case LOWER -> "[^A-Z" + d + "]+";
      case UPPER -> "[^a-z" + d + "]+";
      case WORD -> "(A|B|AB)";
      case INSTANT -> date + "T" + time + "Z";
      case DATE, DAY -> date;
      case TIME -> time;
      case DATE_TIME -> date + "T" + time;
      case MONTH -> "\\d{4}-(0[1-9]|1[0-2])";
      case UUID_ -> "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
      case DIGITS -> "\\d{4}";
      case MANY_DIGITS -> "\\d{6}";
      case INT -> "\\d{10}";
      case LONG -> "\\d{20}";
    };
  }
}
