package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on seeing and changing requests keeps its word. */
@Tag("once")
class ObservingDocTest {
  private static final String IMPORTS = """
      import dev.dynaset.*;
      import dev.dynaset.annotation.*;
      import io.micrometer.core.instrument.*;
      import io.opentelemetry.api.common.AttributeKey;
      import io.opentelemetry.api.trace.*;
      import java.time.Duration;
      import java.util.List;
      import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
      import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
      import software.amazon.awssdk.services.dynamodb.model.*;
      """;

  private static final String VARIABLES = """
      ExecutionInterceptor encryption;
      OrderTable orders;
      OrderKey key;
      List<OrderKey> keys;
      """;

  private static final DocPage PAGE = new DocPage("docs/observing.md");

  @Test
  void everySnippetCompiles(@TempDir Path directory) {
    assertThat(PAGE.blocks("java")).hasSizeGreaterThan(5);

    assertThat(PAGE.compile(IMPORTS, VARIABLES, directory)).isEmpty();
  }
}
