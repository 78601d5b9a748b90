package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dynaset.Dynaset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README keeps its word. */
@Tag("once")
class ReadmeTest {
  private static final Pattern SETTINGS =
      Pattern.compile("The settings are (.*) and dynaset\\.tags\\.NAME");

  private static final String IMPORTS = """
      import dev.dynaset.*;
      import dev.dynaset.annotation.*;
      import dev.dynaset.testing.*;
      import java.time.Instant;
      import java.util.*;
      import java.util.concurrent.CompletableFuture;
      import java.util.concurrent.Flow;
      import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
      import org.jspecify.annotations.Nullable;
      import org.junit.jupiter.api.*;
      import software.amazon.awssdk.regions.Region;
      """;

  private static final String VARIABLES = """
      Dynaset dynaset;
      TestDynamoModelTable models;
      TestDynamoModel item;
      List<TestDynamoModel> items;
      TestDynamoModelKey key;
      List<TestDynamoModelKey> keys;
      PageToken token;
      void export(TestDynamoModel model) {}
      Instant t;
      Instant u;
      OfferTable offers;
      TestDynamoModelAttributes all = TestDynamoModelAttributes.INSTANCE;
      TestDynamoModelUpdate change = TestDynamoModelUpdate.INSTANCE;
      DeliveryAttributes delivery = DeliveryAttributes.INSTANCE;
      DeliveryUpdate parcel = DeliveryUpdate.INSTANCE;
      DeliveryTable deliveries;
      Delivery.CustomerId customer;
      Delivery.Parcel box;
      List<Delivery.Parcel> boxes;
      StockTable stocks;
      Stock stock;
      Stock later;
      Condition<StockAttributes> condition;
      Write<Stock> write;
      Write<TestDynamoModel> otherWrite;
      Read<TestDynamoModel> read;
      ConditionFailedException e;
      """;

  private static final DocPage README = new DocPage("README.md");

  @Test
  void everySnippetCompiles(@TempDir Path directory) {
    assertThat(README.blocks("java")).hasSizeGreaterThan(5);
    assertThat(README.codesOfTables()).hasSizeGreaterThan(40);

    assertThat(README.compile(IMPORTS, VARIABLES, directory)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Run it, ./mvnw -q -Ptour", "Test it, ./mvnw --batch-mode verify"})
  void oneCommandStandsUnderItsHeading(String heading, String command) {
    assertThat(DocPage.blocks(README.section(heading), "")).containsExactly(command + "\n");
  }

  @Test
  void ciRunsTheTestCommand() throws IOException {
    String command = DocPage.blocks(README.section("Test it"), "").get(0);

    assertThat(Files.readString(DocPage.PROJECT.resolve(".ci/run"))).contains("\n" + command);
  }

  @Test
  void theTourEndsAsItSays() throws IOException {
    String lastLine = README
        .section("Run it")
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("Tour finished: "))
        .findFirst()
        .orElseThrow();

    assertThat(Files.readString(DocPage.PROJECT.resolve(
            "examples/src/test/java/dev/dynaset/examples/ExamplesTest.java")))
        .contains("\"" + lastLine + "\"");
  }

  @Test
  void everySettingIsThere() {
    Throwable unknown = catchThrowable(() -> Dynaset.from(Map.of("dynaset.unknown", "?")));
    Matcher settings = SETTINGS.matcher(unknown.getMessage());

    assertThat(settings.find()).isTrue();
    for (String key : settings.group(1).split(", ", -1)) {
      assertThat(README.section("Settings")).contains("`" + key + "`");
    }
  }
}
