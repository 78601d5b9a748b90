package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on testing keeps its word. */
@Tag("once")
class TestingDocTest {
  private static final String IMPORTS = """
      import static dev.dynaset.testing.DynasetAssertions.assertThat;
      import static org.junit.jupiter.api.Assertions.*;
      import dev.dynaset.*;
      import dev.dynaset.annotation.*;
      import dev.dynaset.testing.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      import org.junit.jupiter.api.*;
      import org.junit.jupiter.api.extension.RegisterExtension;
      import software.amazon.awssdk.services.dynamodb.*;
      import software.amazon.awssdk.services.dynamodb.model.*;
      """;

  private static final String VARIABLES = """
      OrderTable orders;
      Faults faults;
      ItemLoader loader;
      """;

  private static final DocPage PAGE = new DocPage("docs/testing.md");

  @Test
  void everySnippetCompiles(@TempDir Path directory) {
    assertThat(PAGE.blocks("java")).hasSizeGreaterThan(10);

    assertThat(PAGE.compile(IMPORTS, VARIABLES, directory)).isEmpty();
  }

  @Test
  void theTestOfSpringIsOneThatRuns() throws IOException {
    String test = springTest("OrdersControllerTest");

    assertThat(PAGE.blocks("java spring"))
        .containsExactly(test.substring(test.indexOf("@SpringBootTest\n")));
  }

  @Test
  void theBeansOfSpringAreThoseOfATestThatRuns() throws IOException {
    assertThat(PAGE.blocks("java beans"))
        .singleElement()
        .satisfies(beans ->
            assertThat(springTest("BeansOfThePageTest")).containsIgnoringWhitespaces(beans));
  }

  private static String springTest(String name) throws IOException {
    return Files.readString(
        DocPage.PROJECT.resolve("consumers/spring-boot-3/src/test/java/shop/" + name + ".java"));
  }
}
