package dev.dynaset.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.processor.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The models in {@code bad/}. A comment {@code // [Id] words} stands at each line where this
 * problem is expected, with these words; no others are. {@code // [Id at "statu"] words} also says
 * which text of the line javac points at; ecj's columns are its own affair. What is wrong with an
 * option, at a line {@code // option: -Akey=value // [Id] words}, is reported at no place.
 */
@ParameterizedClass
@EnumSource
class BadModelTest {
  private static final Pattern EXPECTATION = Pattern.compile("// (\\[.*)$");
  /** Words may have brackets, such as those of an index, which no id starts with. */
  private static final Pattern ID =
      Pattern.compile("\\[([A-Z]\\w+)(?: at (\"[^\"]*\"|[^\\]]+))?](.*?)(?=\\[[A-Z]\\w+[] ]|$)");

  @Parameter
  ModelCompiler compiler;

  /** Where a problem is, and what its message has. */
  record Expected(String file, long line, String id, String at, String words) {
    /** Of what is in no source. */
    static final long NO_LINE = 0;
  }

  static List<Fixture> fixtures() {
    return Fixture.all("bad");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isReportedAtItsPlace(Fixture fixture) throws IOException {
    compiler.assumeWanted();
    Compiled compiled =
        compiler.compile(fixture, classPath(fixture.name()), processor(fixture.name()));

    List<Expected> expected = compiler.tells(fixture.name()) ? expectations(fixture) : List.of();
    assertThat(compiled.ours()).as("problems").hasSameSizeAs(expected);
    for (Expected problem : expected) {
      assertThat(compiled.ours()).as(problem.toString()).anySatisfy(message -> {
        assertThat(message.kind()).isEqualTo(kind(problem.id()));
        assertThat(message.text()).startsWith("[" + problem.id() + "] ").contains(words(problem));
        assertIsAt(problem, message);
      });
    }
  }

  private void assertIsAt(Expected problem, Compiled.Message message) {
    if (compiler == ModelCompiler.ECJ
        && (message.text().contains(" (In the record bad.")
            || message.text().contains(" (In the enum bad."))) {
      // Its messager has no place for records, their components, and constants: the message names
      // it.
      assertThat(message.file()).isEmpty();
      return;
    }
    if (problem.line() == Expected.NO_LINE) {
      assertThat(message.file()).isEmpty();
      return;
    }
    assertThat(message.file()).isEqualTo(problem.file());
    assertThat(message.line()).isEqualTo(problem.line());
    if (compiler == ModelCompiler.JAVAC) {
      assertThat(message.at()).startsWith(problem.at());
    }
  }

  /** Ecj does not tell a default constructor from a written one: there it is the getter that lacks. */
  private String words(Expected problem) {
    return compiler == ModelCompiler.ECJ
        ? problem.words().replace("made its constructor", "made a getter")
        : problem.words();
  }

  /** A few problems are warnings. */
  private static Diagnostic.Kind kind(String id) {
    return Stream.of(Problem.values())
        .filter(problem -> problem.id().equals(id))
        .findFirst()
        .orElseThrow()
        .kind();
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

  private static List<File> classPath(String fixture) throws IOException {
    if (fixture.equals(Problem.DOCUMENT_CODEC_MISSING.id())) {
      return OtherCompilation.classPath();
    }
    return ModelCompiler.classPath().stream()
        .filter(entry -> !fixture.equals(Problem.RUNTIME_MISSING.id())
            || entry.getPath().contains("annotations"))
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
                file.getFileName().toString(),
                Fixture.OPTION.matcher(lines.get(i)).find() ? Expected.NO_LINE : i + 1L,
                id.group(1),
                Objects.requireNonNullElse(id.group(2), ""),
                id.group(3).strip()));
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
