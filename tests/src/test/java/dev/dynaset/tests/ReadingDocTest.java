package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on reading keeps its word. */
@Tag("once")
class ReadingDocTest {
  private static final String IMPORTS = """
      import dev.dynaset.*;
      import dev.dynaset.annotation.*;
      import java.time.Instant;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.stream.Stream;
      import org.jspecify.annotations.Nullable;
      import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
      """;

  private static final String VARIABLES = """
      OrderTable orders;
      BasketTable baskets;
      Order order;
      OrderKey key;
      Instant t;
      @Nullable Instant from;
      @Nullable Instant to;
      Page<Order> page;
      PageToken token;
      String saved;
      List<String> customers;
      byte[] secret;
      byte[] olderSecret;
      void save(String checkpoint) {}
      void export(Order order) {}
      """;

  private static final DocPage PAGE = new DocPage("docs/reading.md");

  @Test
  void everySnippetCompiles(@TempDir Path directory) {
    assertThat(PAGE.blocks("java")).hasSizeGreaterThan(10);

    assertThat(PAGE.compile(IMPORTS, VARIABLES, directory)).isEmpty();
  }
}
