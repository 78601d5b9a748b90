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
 * The pages that show what is generated for a model. Each block of Java stands under a heading that
 * is the name of its file. Run with {@code -Ddynaset.golden=update} to write the blocks anew.
 *
 * <p>The sources are generated here, not read from {@code golden/}: then it does not matter which
 * of the two is updated first, and {@link GoldenTest} sees to it that they are the same.
 */
class GeneratedExampleTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("dynaset.golden"));
  private static final Pattern SECTION =
      Pattern.compile("(?ms)^## (\\w+\\.java)\\n(.*?)^```java\\n(.*?)^```$");

  @Test
  void showsAllThatIsGeneratedForATable() throws IOException {
    Path page = page("generated-example.md");
    Map<String, String> sources = modelAndGenerated("example");

    assertThat(shown(page, sources)).isEqualTo(sources);
  }

  @Test
  void showsWhatIsGeneratedForATableOfSeveralKinds() throws IOException {
    Path page = page("generated-one-table.md");
    Map<String, String> sources = modelAndGenerated("shared");

    Map<String, String> shown = shown(page, sources);

    assertThat(sources).containsAllEntriesOf(shown);
    assertThat(shown).containsKeys("Shop.java", "ShopTable.java", "OrderTable.java");
  }

  private static Path page(String name) {
    return Path.of("..", "docs", name);
  }

  private static Map<String, String> shown(Path page, Map<String, String> sources)
      throws IOException {
    if (UPDATE) {
      write(page, sources);
    }
    Map<String, String> shown = new TreeMap<>();
    SECTION
        .matcher(Files.readString(page))
        .results()
        .forEach(section -> shown.put(section.group(1), section.group(3)));
    return shown;
  }

  private static Map<String, String> modelAndGenerated(String fixture) throws IOException {
    Fixture example = new Fixture(Path.of("src", "test", "resources", "golden", fixture));
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
  private static void write(Path page, Map<String, String> sources) throws IOException {
    String text = SECTION.matcher(Files.readString(page)).replaceAll(section -> {
      String source = sources.getOrDefault(section.group(1), section.group(3));
      return Matcher.quoteReplacement(
          "## " + section.group(1) + "\n" + section.group(2) + "```java\n" + source + "```");
    });
    Files.writeString(page, text);
  }
}
