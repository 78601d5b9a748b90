package dev.dynaset.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sources generated for the models in {@code golden/}, letter by letter, whoever compiles. Run with
 * {@code -Ddynaset.golden=update} to write them anew, and read the difference.
 */
@ParameterizedClass
@EnumSource
class GoldenTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("dynaset.golden"));

  @Parameter
  ModelCompiler compiler;

  static List<Fixture> fixtures() {
    return Fixture.all("golden");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void generatesWhatIsExpected(Fixture fixture) throws IOException {
    Compiled compiled = compiler.compile(fixture);

    assertThat(compiled.complaints()).isEmpty();
    Path expected = fixture.folder().resolve("expected");
    if (UPDATE) {
      write(compiled.generated(), expected);
    }
    assertThat(compiled.generated()).isEqualTo(read(expected));
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
