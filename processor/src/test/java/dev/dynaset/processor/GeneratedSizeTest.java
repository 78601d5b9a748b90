package dev.dynaset.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How much is generated for a model of ten members and one index of whole items. It is what javac
 * has to read: the larger part of what a build pays for Dynaset.
 */
class GeneratedSizeTest {
  /** The table and its codec, key, query set and filter, conditions, fields, attributes, update. */
  private static final int CLASSES = 9;
  /** The index, its query set, and the filter of that. */
  private static final int CLASSES_OF_INDEX = 3;

  private static Compilation compilation;

  @BeforeAll
  static void compile() throws IOException {
    String model = Files.readString(Path.of("src", "test", "resources", "timing", "Table.java"));
    compilation = Compiler.javac()
        .withProcessors(new DynasetProcessor())
        .compile(JavaFileObjects.forSourceString("app.Model0", model));
  }

  @Test
  void thereAreFewLines() throws IOException {
    long lines = 0;
    for (JavaFileObject source : compilation.generatedSourceFiles()) {
      lines += source.getCharContent(false).toString().lines().count();
    }

    assertThat(lines).isLessThanOrEqualTo(690);
  }

  @Test
  void thereAreFewClasses() {
    assertThat(classes()).hasSize(CLASSES + CLASSES_OF_INDEX);
  }

  @Test
  void theyAreSmall() throws IOException {
    long bytes = 0;
    for (JavaFileObject file : classes()) {
      try (InputStream content = file.openInputStream()) {
        bytes += content.readAllBytes().length;
      }
    }

    assertThat(bytes).isLessThanOrEqualTo(25_400);
  }

  private static List<JavaFileObject> classes() {
    return compilation.generatedFiles().stream()
        .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
        .filter(file -> !Path.of(file.getName()).getFileName().toString().equals("Model0.class"))
        .toList();
  }
}
