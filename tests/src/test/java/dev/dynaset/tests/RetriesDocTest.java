package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on retries keeps its word; what it says of each verb is in {@code LostResponsesTest}. */
@Tag("once")
class RetriesDocTest {
  private static final String IMPORTS = """
      import dev.dynaset.*;
      import dev.dynaset.annotation.*;
      import java.util.*;
      """;

  private static final String VARIABLES = """
      Dynaset dynaset;
      StockTable stocks;
      List<Write<Stock>> writes;
      """;

  private static final DocPage PAGE = new DocPage("docs/retries.md");

  @Test
  void everySnippetCompiles(@TempDir Path directory) {
    assertThat(PAGE.blocks("java")).hasSize(5);

    assertThat(PAGE.compile(IMPORTS, VARIABLES, directory)).isEmpty();
  }
}
