package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dynaset.Dynaset;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The README keeps its word. A block of Java that declares a type at the start of a line is a
 * source file of its own; other blocks, and each code in a column of a table that is headed "Java",
 * are statements among the variables that {@link #STATEMENTS} declares. Imports are left out.
 */
class ReadmeTest {
  private static final Path PROJECT = Path.of("..");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final Pattern INLINE_CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:(?:public|final|abstract) )*(?:class|record|interface|enum) (\\w+)");
  private static final Pattern SETTINGS = Pattern.compile("The settings are (.*) and tags\\.NAME");

  private static final String IMPORTS = """
      package readme;
      import dev.dynaset.*;
      import dev.dynaset.annotation.*;
      import dev.dynaset.testing.EmbeddedDynamoDb;
      import java.time.Instant;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      import software.amazon.awssdk.regions.Region;
      import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
      """;

  private static final String STATEMENTS = """
      class %s {
        Dynaset dynaset;
        TestDynamoModelTable models;
        TestDynamoModel item;
        List<TestDynamoModel> items;
        TestDynamoModelKey key;
        PageToken token;
        Instant t;
        Instant u;

        void run() {
          %s
        }
      }
      """;

  private static String readme;

  @BeforeAll
  static void read() throws IOException {
    readme = Files.readString(PROJECT.resolve("README.md"));
  }

  @Test
  void everySnippetCompiles(@TempDir Path directory) {
    List<JavaFileObject> sources = new ArrayList<>();
    for (String block : blocks(readme, "java")) {
      Matcher type = TYPE.matcher(block);
      sources.add(type.find() ? new Source(type.group(1), block) : statements(sources, block));
    }
    assertThat(sources).hasSizeGreaterThan(5);
    List<String> codes = codesOfTables();
    assertThat(codes).hasSizeGreaterThan(40);
    codes.forEach(code -> sources.add(statements(sources, code + ";")));

    assertThat(compile(sources, directory)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Run it, ./mvnw -q -Ptour", "Test it, ./mvnw --batch-mode verify"})
  void oneCommandStandsUnderItsHeading(String heading, String command) {
    assertThat(blocks(section(heading), "")).containsExactly(command + "\n");
  }

  @Test
  void ciRunsTheTestCommand() throws IOException {
    String command = blocks(section("Test it"), "").get(0);

    assertThat(Files.readString(PROJECT.resolve(".ci/run"))).contains("\n" + command);
  }

  @Test
  void theTourEndsAsItSays() throws IOException {
    String lastLine = section("Run it")
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("Tour finished: "))
        .findFirst()
        .orElseThrow();

    assertThat(Files.readString(
            PROJECT.resolve("examples/src/test/java/dev/dynaset/examples/ExamplesTest.java")))
        .contains("\"" + lastLine + "\"");
  }

  @Test
  void everySettingIsThere() {
    Throwable unknown = catchThrowable(() -> Dynaset.from(Map.of("dynaset.unknown", "?")));
    Matcher settings = SETTINGS.matcher(unknown.getMessage());

    assertThat(settings.find()).isTrue();
    for (String key : settings.group(1).split(", ", -1)) {
      assertThat(section("Settings")).contains("`dynaset." + key + "`");
    }
  }

  private static String section(String heading) {
    String rest = readme.substring(readme.indexOf("\n## " + heading + "\n") + 1);
    int end = rest.indexOf("\n## ");
    return end < 0 ? rest : rest.substring(0, end);
  }

  private static List<String> blocks(String text, String language) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  private static List<String> codesOfTables() {
    List<String> codes = new ArrayList<>();
    int column = -1;
    for (String line : readme.lines().toList()) {
      List<String> cells =
          Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      if (!line.startsWith("|")) {
        column = -1;
      } else if (column < 0) {
        column = cells.contains("Java") ? cells.indexOf("Java") : cells.size();
      } else if (column < cells.size()) {
        Stream<MatchResult> found = INLINE_CODE.matcher(cells.get(column)).results();
        codes.addAll(found.map(code -> code.group(1)).toList());
      }
    }
    return codes;
  }

  private static Source statements(List<JavaFileObject> before, String statements) {
    String name = "Statements" + before.size();
    return new Source(name, STATEMENTS.formatted(name, statements));
  }

  private static List<String> compile(List<JavaFileObject> sources, Path directory) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options = List.of(
        "-processor",
        "dev.dynaset.processor.DynasetProcessor",
        "-d",
        directory.toString(),
        "-cp",
        System.getProperty("java.class.path"));
    ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, diagnostics, options, null, sources)
        .call();
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Diagnostic::toString)
        .toList();
  }

  /** A source file in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String type, String text) {
      super(URI.create("string:///readme/" + type + ".java"), Kind.SOURCE);
      this.text = IMPORTS + text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
