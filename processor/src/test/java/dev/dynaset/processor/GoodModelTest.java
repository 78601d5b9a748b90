package dev.dynaset.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models that must compile without a warning, in generated code least of all. */
class GoodModelTest {
  private static final Path GOOD = Path.of("src", "test", "resources", "good");

  static List<Path> models() throws IOException {
    try (Stream<Path> files = Files.list(GOOD)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void compilesWithoutWarnings(Path model) throws IOException {
    assertThat(compile(Files.readString(model), "good." + model.getFileName()))
        .succeededWithoutWarnings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Query",
        "Object",
        "String",
        "Override",
        "Optional",
        "Instant",
        "Page",
        "Key",
        "Codec",
        "Generated",
        "ItemCodec",
        "ItemReader",
        "KeyValues",
        "RangeOperator",
        "BoundTable",
        "Dynaset",
        "TableSchema",
        "S",
        "N"
      })
  void aModelMayBeCalledAsAnyOtherClassIs(String name) {
    String body = """
        @dev.dynaset.annotation.Table("named")
        @dev.dynaset.annotation.GlobalIndex(name = "by_text", hashKey = "text", rangeKey = "number")
        public class %s {
          @dev.dynaset.annotation.HashKey java.lang.String id;
          @dev.dynaset.annotation.RangeKey java.time.Instant date;
          java.lang.String text;
          long number;
        }
        """.formatted(name);

    assertThat(compile("package good;\n" + body, "good." + name + ".java"))
        .succeededWithoutWarnings();
    assertThat(compile(body, name + ".java")).succeededWithoutWarnings();
  }

  private static Compilation compile(String source, String file) {
    return Compiler.javac()
        .withProcessors(new DynasetProcessor())
        .withOptions("-Xlint:all,-processing,-auxiliaryclass", "-Werror")
        .compile(JavaFileObjects.forSourceString(file.replace(".java", ""), source));
  }
}
