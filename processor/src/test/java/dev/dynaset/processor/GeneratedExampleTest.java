package dev.dynaset.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * The page that shows what is generated for the seed's model. Each block of Java stands under a
 * heading that is the name of its file. Run with {@code -Ddynaset.golden=update} to write the
 * blocks anew.
 *
 * <p>The sources are generated here, not read from {@code golden/}: then it does not matter which
 * of the two is updated first, and {@link GoldenTest} sees to it that they are the same.
 */
class GeneratedExampleTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("dynaset.golden"));
  private static final Path PAGE = Path.of("..", "docs", "generated-example.md");
  private static final Pattern SECTION =
      Pattern.compile("(?ms)^## (\\w+\\.java)\\n(.*?)^```java\\n(.*?)^```$");

  @Test
  void showsWhatIsGenerated() throws IOException {
    Map<String, String> sources = modelAndGenerated();
    if (UPDATE) {
      write(sources);
    }

    Map<String, String> shown = new TreeMap<>();
    SECTION
        .matcher(Files.readString(PAGE))
        .results()
        .forEach(section -> shown.put(section.group(1), section.group(3)));

    assertThat(shown).isEqualTo(sources);
  }

  private static Map<String, String> modelAndGenerated() throws IOException {
    Fixture example = new Fixture(Path.of("src", "test", "resources", "golden", "example"));
    Compilation compilation =
        Compiler.javac().withProcessors(new DynasetProcessor()).compile(example.sources());
    Map<String, String> sources = new TreeMap<>();
    for (Path model : example.files()) {
      sources.put(model.getFileName().toString(), Files.readString(model));
    }
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      sources.put(
          Path.of(file.getName()).getFileName().toString(),
          file.getCharContent(false).toString());
    }
    return sources;
  }

  /** Keeps the words; a file that has no section yet needs one, written by a person. */
  private static void write(Map<String, String> sources) throws IOException {
    String page = SECTION.matcher(Files.readString(PAGE)).replaceAll(section -> {
      String source = sources.getOrDefault(section.group(1), section.group(3));
      return Matcher.quoteReplacement(
          "## " + section.group(1) + "\n" + section.group(2) + "```java\n" + source + "```");
    });
    Files.writeString(PAGE, page);
  }
}
