package dev.dynaset.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of docs/models.md compile, with all processors that the page names. */
class ModelsPageTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

  static List<String> examples() throws IOException {
    return EXAMPLE
        .matcher(Files.readString(Path.of("..", "docs", "models.md")))
        .results()
        .map(example -> example.group(1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isAModel(String example) {
    List<Processor> processors = ServiceLoader.load(Processor.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
    Compilation compilation = Compiler.javac()
        .withProcessors(processors)
        .compile(JavaFileObjects.forSourceString("app.Order", """
            package app;
            import com.google.auto.value.AutoValue;
            import dev.dynaset.annotation.*;
            import lombok.*;
            import org.jspecify.annotations.Nullable;
            """ + immutables(example) + example));

    assertThat(compilation).succeeded();
    assertThat(compilation.generatedSourceFile("app.OrderTable")).isPresent();
  }

  /** Lombok has a {@code Value} too. */
  private static String immutables(String example) {
    return example.contains("@Value.Immutable") ? "import org.immutables.value.Value;\n" : "";
  }
}
