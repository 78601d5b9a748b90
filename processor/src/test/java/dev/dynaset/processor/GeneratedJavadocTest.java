package dev.dynaset.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated classes give javadoc nothing to warn of, whatever it checks: a project that fails on
 * warnings of javadoc does not fail on what it has not written.
 */
class GeneratedJavadocTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  /** Models of different packages that have, together, all that is generated. */
  private static final List<String> GOLDEN =
      List.of("example", "projection", "indexes", "keys", "scandeprecated", "shared");
  /** Names that no comment can have as they are, documents of many classes, keys made of members, tables of several kinds. */
  private static final List<String> GOOD = List.of(
      "AwkwardNames",
      "OddDocuments",
      "AwkwardKeys",
      "IndexKeysOfMembers",
      "KeysOfMembers",
      "SealedTables");

  @TempDir
  Path pages;

  private final List<JavaFileObject> models = new ArrayList<>();
  private final List<JavaFileObject> generated = new ArrayList<>();

  @Test
  void javadocHasNoWarningsOfGeneratedClasses() throws IOException {
    for (String name : GOLDEN) {
      Fixture fixture = new Fixture(RESOURCES.resolve("golden").resolve(name));
      add(fixture.sources(), ModelCompiler.JAVAC.compile(fixture));
    }
    for (String name : GOOD) {
      String text = Files.readString(RESOURCES.resolve("good").resolve(name + ".java"));
      List<JavaFileObject> model = List.of(JavaFileObjects.forSourceString("good." + name, text));
      add(model, ModelCompiler.JAVAC.compile(model));
    }

    List<String> warnings = javadoc().stream()
        .filter(diagnostic -> generated.contains(diagnostic.getSource()))
        .map(Object::toString)
        .toList();

    assertThat(warnings).isEmpty();
    assertThat(pages())
        .containsAll(generated.stream().map(JavaFileObject::getName).toList());
  }

  private void add(List<JavaFileObject> sources, Compiled compiled) {
    models.addAll(sources);
    compiled.generated().forEach((file, text) -> generated.add(source(file, text)));
  }

  private static JavaFileObject source(String file, String text) {
    String home = text.lines()
        .filter(line -> line.startsWith("package "))
        .map(line -> line.replace("package ", "").replace(';', '.'))
        .findFirst()
        .orElse("");
    return JavaFileObjects.forSourceString(home + file.replace(".java", ""), text);
  }

  /** What javadoc says of all these classes, public or not, and of their public members. */
  private List<Diagnostic<? extends JavaFileObject>> javadoc() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>(models);
    sources.addAll(generated);
    List<String> options =
        List.of("-quiet", "-Xdoclint:all", "--show-types", "package", "-Xmaxwarns", "10000");
    DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        tool.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
      manager.setLocation(StandardLocation.CLASS_PATH, ModelCompiler.classPath());
      // Without it, javadoc takes the fixtures for sources of the same package.
      manager.setLocation(StandardLocation.SOURCE_PATH, List.of());
      manager.setLocation(DocumentationTool.Location.DOCUMENTATION_OUTPUT, List.of(pages.toFile()));
      boolean succeeded = tool.getTask(
              Writer.nullWriter(), manager, diagnostics, null, options, sources)
          .call();
      assertThat(succeeded).as("javadoc succeeded").isTrue();
    }
    return diagnostics.getDiagnostics();
  }

  /** The classes that have a page, each as the name of its source. */
  private Set<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(pages)) {
      return files
          .map(file -> pages.relativize(file).toString().replace(".html", ".java"))
          .collect(Collectors.toSet());
    }
  }
}
