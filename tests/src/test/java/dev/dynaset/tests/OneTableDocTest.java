package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on tables with several kinds of items keeps its word. */
@Tag("once")
class OneTableDocTest {
  private static final String IMPORTS = """
      import dev.dynaset.*;
      import dev.dynaset.annotation.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  private static final String VARIABLES = """
      Dynaset dynaset;
      ShopTable shop;
      CustomerTable customers;
      OrderTable orders;
      OrderLineTable lines;
      Shop.Customer ann;
      Shop.Order order;
      Shop.Order paid;
      Shop.OrderLine line;
      Instant t;
      Instant u;
      List<String> ids;
      software.amazon.awssdk.services.dynamodb.model.Record record;
      """;

  private static final DocPage PAGE = new DocPage("docs/one-table.md");

  @Test
  void everySnippetCompiles(@TempDir Path directory) {
    assertThat(PAGE.blocks("java")).hasSizeGreaterThan(12);
    assertThat(PAGE.blocks("java 21")).hasSize(1);
    assertThat(PAGE.codesOfTables()).hasSizeGreaterThan(12);

    assertThat(PAGE.compile(IMPORTS, VARIABLES, directory)).isEmpty();
  }
}
