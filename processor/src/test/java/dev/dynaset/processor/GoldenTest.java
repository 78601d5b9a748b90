package dev.dynaset.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sources generated for the models in {@code golden/}, letter by letter. Run with
 * {@code -Ddynaset.golden=update} to write them anew, and read the difference.
 */
class GoldenTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("dynaset.golden"));

  static List<Fixture> fixtures() {
    return Fixture.all("golden");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void generatesWhatIsExpected(Fixture fixture) throws IOException {
    Compilation compilation = Compiler.javac()
        .withProcessors(new DynasetProcessor())
        .withOptions("-Xlint:all,-processing", "-Werror")
        .compile(fixture.sources());

    assertThat(compilation).succeededWithoutWarnings();
    Map<String, String> generated = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      generated.put(
          Path.of(file.getName()).getFileName().toString(),
          file.getCharContent(false).toString());
    }
    Path expected = fixture.folder().resolve("expected");
    if (UPDATE) {
      write(generated, expected);
    }
    assertThat(generated).isEqualTo(read(expected));
  }

  private static void write(Map<String, String> sources, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : read(folder).keySet()) {
      Files.delete(folder.resolve(name));
    }
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Files.writeString(folder.resolve(source.getKey()), source.getValue());
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        sources.put(file.getFileName().toString(), Files.readString(file, UTF_8));
      }
    }
    return sources;
  }
}
