package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on escape hatches keeps its word. */
@Tag("once")
class EscapeHatchesDocTest {
  private static final String IMPORTS = """
      import dev.dynaset.*;
      import dev.dynaset.annotation.*;
      import java.util.*;
      import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
      """;

  private static final String VARIABLES = """
      Dynaset dynaset;
      OrderTable orders;
      Expression expression;
      Expression changes;
      Statement<Order, OrderAttributes> statement;
      """;

  private static final DocPage PAGE = new DocPage("docs/escape-hatches.md");

  @Test
  void everySnippetCompiles(@TempDir Path directory) {
    assertThat(PAGE.blocks("java")).hasSizeGreaterThan(7);
    assertThat(PAGE.codesOfTables()).hasSizeGreaterThan(10);

    assertThat(PAGE.compile(IMPORTS, VARIABLES, directory)).isEmpty();
  }
}
