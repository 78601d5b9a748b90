package dev.dynaset.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.dynaset.processor.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The models in {@code bad/}. A comment {@code // [Id] words} stands at each line where this
 * problem is expected, with these words; no others are.
 */
class BadModelTest {
  private static final Pattern EXPECTATION = Pattern.compile("// (\\[.*)$");
  private static final Pattern ID = Pattern.compile("\\[(\\w+)]([^\\[]*)");

  /** Where a problem is, and what its message has. */
  record Expected(String file, long line, String id, String words) {}

  static List<Fixture> fixtures() {
    return Fixture.all("bad");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isReportedAtItsPlace(Fixture fixture) throws IOException {
    Compilation compilation = compiler(fixture.name()).compile(fixture.sources());

    List<Diagnostic<? extends JavaFileObject>> ours = compilation.diagnostics().stream()
        .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).startsWith("["))
        .toList();
    List<Expected> expected = expectations(fixture);
    assertThat(ours).as("problems").hasSameSizeAs(expected);
    for (Expected problem : expected) {
      assertThat(ours).as(problem.toString()).anySatisfy(diagnostic -> {
        assertThat(diagnostic.getLineNumber()).isEqualTo(problem.line());
        assertThat(diagnostic.getSource().getName()).endsWith(problem.file());
        assertThat(diagnostic.getMessage(Locale.ROOT))
            .startsWith("[" + problem.id() + "] ")
            .contains(problem.words());
      });
    }
  }

  private static Compiler compiler(String fixture) {
    Compiler compiler = Compiler.javac().withProcessors(processor(fixture));
    return fixture.equals(Problem.RUNTIME_MISSING.id())
        ? compiler.withClasspath(withoutRuntime())
        : compiler;
  }

  private static Processor processor(String fixture) {
    if (fixture.equals(Problem.PROCESSOR_FAILED.id())) {
      return new BrokenFiler.Processor(new IllegalStateException("the filer is broken"));
    }
    if (fixture.equals(Problem.SOURCE_NOT_WRITTEN.id())) {
      return new BrokenFiler.Processor(new IOException("the disk is full"));
    }
    return new DynasetProcessor();
  }

  private static List<File> withoutRuntime() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(File::new)
        .filter(entry -> entry.getPath().contains("annotations"))
        .toList();
  }

  private static List<Expected> expectations(Fixture fixture) throws IOException {
    List<Expected> expected = new ArrayList<>();
    for (Path file : fixture.files()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        Matcher comment = EXPECTATION.matcher(lines.get(i));
        if (comment.find()) {
          Matcher id = ID.matcher(comment.group(1));
          while (id.find()) {
            expected.add(new Expected(
                file.getFileName().toString(), i + 1L, id.group(1), id.group(2).strip()));
          }
        }
      }
    }
    return expected;
  }

  @Test
  void everyProblemHasAFixture() {
    List<String> fixtures = fixtures().stream().map(Fixture::name).toList();

    assertThat(Stream.of(Problem.values()).map(Problem::id))
        .containsExactlyInAnyOrderElementsOf(fixtures);
  }

  @Test
  void everyFixtureExpectsItsProblem() throws IOException {
    for (Fixture fixture : fixtures()) {
      assertThat(expectations(fixture))
          .as(fixture.name())
          .extracting(Expected::id)
          .contains(fixture.name());
    }
  }

  @Test
  void everyProblemIsExplained() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "errors.md"));

    for (Problem problem : Problem.values()) {
      assertThat(page).as("docs/errors.md").contains("\n## " + problem.id() + "\n");
    }
  }
}
