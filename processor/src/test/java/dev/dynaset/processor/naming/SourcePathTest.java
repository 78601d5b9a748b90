package dev.dynaset.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths of sources; those that are none are in {@code bad/ProjectionPathIllegal}. */
class SourcePathTest {
  private static List<String> parts(String text) {
    SourcePath path = SourcePath.of(text);
    assertThat(path.objection()).isEmpty();
    return path.parts().stream()
        .map(part ->
            part.match(name -> "name " + name, index -> "index " + index, key -> "key " + key))
        .toList();
  }

  @Test
  void namesStandBetweenDotsAndBrackets() {
    assertThat(parts("shipTo.city")).containsExactly("name shipTo", "name city");
    assertThat(parts("")).containsExactly("name ");
    assertThat(parts("a..b.")).containsExactly("name a", "name ", "name b", "name ");
    assertThat(parts("it's \"so\"")).containsExactly("name it's \"so\"");
  }

  @Test
  void indexesCountFromZeroToTheGreatestInt() {
    assertThat(parts("grid[0][2147483647].x"))
        .containsExactly("name grid", "index 0", "index 2147483647", "name x");
  }

  @Test
  void keysAreAnythingInEitherQuotes() {
    assertThat(parts("labels['a.b[0]']['\"']"))
        .containsExactly("name labels", "key a.b[0]", "key \"");
    assertThat(parts("labels[\"it's\"]['it''s']['''']"))
        .containsExactly("name labels", "key it's", "key it's", "key '");
    assertThat(parts("labels[\"a\"\"b\"]['0'].x"))
        .containsExactly("name labels", "key a\"b", "key 0", "name x");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"1, a", "2, a[7]", "3, a[7]['it''s.']", "4, a[7]['it''s.'].b"})
  void theFirstPartsAreAPath(int count, String first) {
    SourcePath path = SourcePath.of("a[7][\"it's.\"].b");

    assertThat(path.first(count)).isEqualTo(first);
    assertThat(SourcePath.of(first).parts()).isEqualTo(path.parts().subList(0, count));
  }
}
